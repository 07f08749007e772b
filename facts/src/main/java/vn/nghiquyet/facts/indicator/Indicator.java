package vn.nghiquyet.facts.indicator;

import java.util.Set;
import vn.nghiquyet.facts.number.Family;

/// An indicator of the catalogue.
///
/// @param id its stable id
/// @param name its canonical name
/// @param families what it is measured in
/// @param mode whether its phrases name a thing whose change or share is meant
public record Indicator(String id, String name, Set<Family> families, Mode mode) {

  public Indicator {
    families = Set.copyOf(families);
  }

  /// What the figure says of the thing its phrases name.
  public enum Mode {
    /// The phrases alone decide.
    PLAIN,
    /// Its change: tăng, giảm, tốc độ.
    GROWTH,
    /// Its part of a whole: chiếm, tỷ trọng, cơ cấu.
    SHARE
  }
}
