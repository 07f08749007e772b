package vn.nghiquyet.facts.extract;

import java.util.Optional;

/// The years an article speaks in: the term its congress opened, the one before, the year it
/// appeared.
///
/// @param first first year of the term the congress opened, 0 where none is known
/// @param last its last year
/// @param year the year the article appeared or speaks of, 0 where it is not known
record Terms(int first, int last, int year) {

  static Terms of(Optional<String> term, int year) {
    if (term.isEmpty()) {
      return new Terms(0, 0, year);
    }
    var years = term.get().split("-", -1);
    return new Terms(Integer.parseInt(years[0]), Integer.parseInt(years[1]), year);
  }

  boolean isKnown() {
    return first > 0;
  }

  /// Whether the article tells of the congress itself, not of the years after it.
  boolean atCongress() {
    return isKnown() && year <= first;
  }

  String current() {
    return first + "-" + last;
  }

  /// The term before, as long as this one.
  String past() {
    return (first - (last - first)) + "-" + first;
  }
}
