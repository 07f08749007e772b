package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.number.Period;

/// The years an article speaks in: the term its congress opened, the one before, the year it
/// appeared.
///
/// @param first first year of the term the congress opened, 0 where none is known
/// @param last its last year
/// @param year the year the article appeared or speaks of, 0 where it is not known
/// @param season when in that year it appeared
record Terms(int first, int last, int year, Season season) {

  /// The part of a year an article appears in.
  enum Season {
    /// The first two months, when papers look back on the year before.
    OPENING,
    /// The months between.
    RUNNING,
    /// The last month, when papers look back on the year itself.
    CLOSING;

    static Season of(int month) {
      return month <= 2 ? OPENING : month == 12 ? CLOSING : RUNNING;
    }
  }

  static Terms of(Optional<String> term, int year, Season season) {
    if (term.isEmpty()) {
      return new Terms(0, 0, year, season);
    }
    var years = term.get().split("-", -1);
    return new Terms(Integer.parseInt(years[0]), Integer.parseInt(years[1]), year, season);
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

  /// The term as a stretch: what is promised is promised for the current one, what is reported is
  /// of the one that passed.
  Period rangeOf(Fact.Kind kind) {
    if (kind == Fact.Kind.TARGET) {
      return range(first, last);
    }
    boolean runs = !atCongress() && year > first && year < last;
    return runs ? range(first, year) : past();
  }

  /// The year of the article, where it is known.
  Optional<Period> thisYear() {
    return year == 0 ? Optional.empty() : Optional.of(year(year));
  }

  /// A told stretch with the years it means here; empty where they are not known.
  Optional<Period> dated(Period told, Fact.Kind kind) {
    return switch (told.form()) {
      case RANGE, YEAR, BEFORE -> Optional.of(told);
      case MONTHS, QUARTER ->
          told.to() > 0 || year == 0
              ? Optional.of(told).filter(p -> p.to() > 0)
              : Optional.of(told.as(told.form(), year, year));
      case PAST_TERM -> Optional.of(past()).filter(p -> isKnown());
      case THIS_TERM -> Optional.of(rangeOf(kind)).filter(p -> isKnown());
      case END_TERM -> Optional.of(year(rangeOf(kind).to())).filter(p -> isKnown());
      case SINCE_TERM ->
          Optional.of(atCongress() ? past() : range(first, year)).filter(p -> isKnown());
      case SINCE_YEAR -> since(told.from());
      case NOW, THIS_YEAR -> thisYear();
      case LAST_YEAR -> year == 0 ? Optional.empty() : Optional.of(year(lastYear()));
      case ANNUAL -> Optional.empty();
    };
  }

  /// From a year to the one that a text written now looks back on.
  private Optional<Period> since(int from) {
    if (year == 0 || from > lastYear()) {
      return thisYear();
    }
    return Optional.of(from == lastYear() ? year(from) : range(from, lastYear()));
  }

  private int lastYear() {
    return season == Season.OPENING ? year - 1 : year;
  }

  private Period past() {
    return atCongress() ? range(first - (last - first), first) : range(first, last);
  }

  private static Period range(int from, int to) {
    return new Period(0, 0, Period.Form.RANGE, from, to, 0);
  }

  private static Period year(int year) {
    return new Period(0, 0, Period.Form.YEAR, year, year, 0);
  }

  String current() {
    return first + "-" + last;
  }

  /// The term that an article looks back on: at a congress the one before, later the congress's
  /// own.
  String passed() {
    return past().text();
  }
}
