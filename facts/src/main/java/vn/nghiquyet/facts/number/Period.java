package vn.nghiquyet.facts.number;

/// A stretch of time as a text tells it.
///
/// @param start first character
/// @param end one past the last
/// @param form what kind of stretch
/// @param from its first year, 0 where none is told
/// @param to its last year, 0 where none is told
/// @param part months or quarter, 0 for whole years
public record Period(int start, int end, Form form, int from, int to, int part) {

  /// Kinds of stretches.
  public enum Form {
    /// Several years: a term, a plan period.
    RANGE,
    /// One year.
    YEAR,
    /// Before a year.
    BEFORE,
    /// The first months of a year.
    MONTHS,
    /// A quarter.
    QUARTER,
    /// Each year, without saying which.
    ANNUAL,
    /// The term that ends.
    PAST_TERM,
    /// The term that begins.
    THIS_TERM
  }

  /// As facts print it; empty where no year is known.
  public String text() {
    return switch (form) {
      case RANGE, PAST_TERM, THIS_TERM -> from == 0 ? "" : from + "-" + to;
      case YEAR -> String.valueOf(to);
      case BEFORE -> "<" + to;
      case MONTHS -> to == 0 ? "" : part + "T/" + to;
      case QUARTER -> to == 0 ? "" : "Q" + part + "/" + to;
      case ANNUAL -> "annual";
    };
  }

  /// The same stretch with years put in.
  public Period withYears(int first, int last) {
    return new Period(start, end, form, first, last, part);
  }
}
