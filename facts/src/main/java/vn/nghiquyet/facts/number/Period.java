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
    THIS_TERM,
    /// The last year of a term.
    END_TERM,
    /// From the beginning of the term that runs to the day the text was written.
    SINCE_TERM,
    /// From a year to the day the text was written.
    SINCE_YEAR,
    /// The day the text was written.
    NOW,
    /// The year the text was written in.
    THIS_YEAR,
    /// The year that a text written at a year's beginning looks back on.
    LAST_YEAR
  }

  /// As facts print it; empty where no year is known.
  public String text() {
    return switch (form) {
      case RANGE -> from + "-" + to;
      case YEAR -> String.valueOf(to);
      case BEFORE -> "<" + to;
      case MONTHS -> to == 0 ? "" : part + "T/" + to;
      case QUARTER -> to == 0 ? "" : "Q" + part + "/" + to;
      case ANNUAL -> "annual";
      case PAST_TERM, THIS_TERM, END_TERM, SINCE_TERM, SINCE_YEAR, NOW, THIS_YEAR, LAST_YEAR -> "";
    };
  }

  /// The same stretch of the calendar, in another form with its years put in.
  public Period as(Form told, int first, int last) {
    return new Period(start, end, told, first, last, part);
  }
}
