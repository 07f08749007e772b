package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nghiquyet.facts.number.Period;

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

  /// The plan period of a text that names no congress's term: the five years it tells most, else
  /// those up to its deadline.
  static Optional<String> ofPeriods(List<Period> periods, int year) {
    var ranges =
        periods.stream()
            .filter(p ->
                p.form() == Period.Form.RANGE && p.to() - p.from() >= 4 && p.to() - p.from() <= 5)
            .filter(p -> p.to() > year - 5)
            .map(p -> p.to() - 5 + "-" + p.to())
            .collect(Collectors.groupingBy(t -> t, Collectors.counting()));
    return ranges.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .or(() -> deadline(periods, year));
  }

  private static Optional<String> deadline(List<Period> periods, int year) {
    return periods.stream()
        .filter(p -> p.form() == Period.Form.YEAR && p.to() > year && p.to() % 5 == 0)
        .findFirst()
        .map(p -> p.to() - 5 + "-" + p.to());
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

  /// The term that an article looks back on: at a congress the one before, later the congress's
  /// own.
  String passed() {
    return atCongress() ? (first - (last - first)) + "-" + first : current();
  }
}
