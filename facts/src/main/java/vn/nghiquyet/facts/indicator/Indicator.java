package vn.nghiquyet.facts.indicator;

import java.util.Set;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.Quantity;

/// An indicator of the catalogue.
///
/// @param id its stable id
/// @param name its canonical name
/// @param families what it is measured in
/// @param nouns what it counts, where it is a count of certain things only
/// @param mode whether its phrases name a thing whose change or share is meant
/// @param span what stretch of time a figure of it is of
public record Indicator(
    String id, String name, Set<Family> families, Set<String> nouns, Mode mode, Span span) {

  public Indicator {
    families = Set.copyOf(families);
    nouns = Set.copyOf(nouns);
  }

  /// Whether it is measured in a family, and of a noun where only certain things are counted or the
  /// money is per something. Money per head is measured by what is per head alone.
  public boolean measures(Family family, String noun) {
    if (!families.contains(family)) {
      return false;
    }
    boolean money = family == Family.VND || family == Family.USD;
    if (money && noun.equals(Quantity.PER_HEAD)) {
      return nouns.contains(Quantity.PER_HEAD);
    }
    if (money && noun.equals("ha")) {
      return nouns.contains("ha");
    }
    boolean any =
        nouns.isEmpty() || family == Family.PCT || (money && nouns.contains(Quantity.PER_HEAD));
    return any || nouns.stream().anyMatch(noun::startsWith);
  }

  /// Whether a percentage of its plan can be told of it: of amounts and counts, not of rates.
  public boolean isAmount() {
    return families.stream().anyMatch(f -> f != Family.PCT && f != Family.PERMILLE);
  }

  /// What stretch of time a figure is of.
  public enum Span {
    /// A day: a rate, a stock, income per head.
    LEVEL,
    /// A year: revenue, output, tourists.
    YEARLY,
    /// The whole term: members admitted, jobs created.
    TOTAL,
    /// A judgement passed at the end of each year: cells that did their duty.
    JUDGED,
    /// The change from one year to the next.
    GROWTH
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
