package vn.nghiquyet.facts.indicator;

import java.util.Set;
import vn.nghiquyet.facts.number.Family;

/// An indicator of the catalogue.
///
/// @param id its stable id
/// @param name its canonical name
/// @param families what it is measured in
/// @param nouns what it counts, where it is a count of certain things only
/// @param mode whether its phrases name a thing whose change or share is meant
public record Indicator(
    String id, String name, Set<Family> families, Set<String> nouns, Mode mode) {

  public Indicator {
    families = Set.copyOf(families);
    nouns = Set.copyOf(nouns);
  }

  /// Whether it is measured in a family, and of a noun where only certain things are counted or the
  /// money is per something.
  public boolean measures(Family family, String noun) {
    boolean rate = family == Family.PCT;
    boolean any = nouns.isEmpty() || rate;
    return families.contains(family) && (any || nouns.stream().anyMatch(noun::startsWith));
  }

  /// Whether a percentage of its plan can be told of it: of amounts and counts, not of rates.
  public boolean isAmount() {
    return families.stream().noneMatch(f -> f == Family.PCT || f == Family.PERMILLE);
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
