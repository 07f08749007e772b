package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.Period;

/// Chooses the period a figure holds for: told in its own words, inherited from the words before,
/// else the term.
final class PeriodChooser {

  private static final Pattern AVERAGE =
      Pattern.compile("(?<!\\p{L})(?:bình quân|trung bình)(?! đầu| \\d+ người|/người)");

  private final Terms terms;
  private final List<Period> periods;

  /// A chooser for one article, over all its periods in order.
  PeriodChooser(Terms terms, List<Period> periods) {
    this.terms = terms;
    this.periods = periods;
  }

  /// The period of a figure; `scope` is where inheritance starts: the block or the list's head.
  Optional<String> choose(
      Clause clause, TextView view, Optional<Indicator> indicator, Fact.Kind kind, int scope) {
    var own = own(clause, view);
    var told = own.or(() -> inherited(scope, clause.left()));
    boolean annual = isAnnual(clause, view, indicator, told);
    var years = told.map(this::years).filter(t -> !t.isEmpty()).or(() -> byKind(kind, annual));
    if (annual) {
      return Optional.of(
          years
              .filter(y -> y.contains("-"))
              .map(y -> "annual " + y)
              .orElse(years.orElse("annual")));
    }
    return years;
  }

  /// The period told in the clause's own words, the one nearest to the number; `ANNUAL` says
  /// nothing of years.
  Optional<Period> own(Clause clause, TextView view) {
    var before =
        periods.stream()
            .filter(p -> p.form() != Period.Form.ANNUAL)
            .filter(p -> p.start() >= clause.left() && p.end() <= clause.quantity().start() + 1)
            .reduce((a, b) -> b);
    int end = ownEnd(clause, view);
    var behind =
        periods.stream()
            .filter(p -> p.form() != Period.Form.ANNUAL)
            .filter(p -> p.start() >= clause.quantity().end() - 1 && p.end() <= end)
            .findFirst();
    return before.or(() -> behind);
  }

  /// Words behind a number belong to it up to the next comma or bracket that opens something new.
  private static int ownEnd(Clause clause, TextView view) {
    var behind = clause.behind(view.canonical());
    int comma = behind.indexOf(',');
    return comma < 0 ? clause.right() : clause.quantity().end() + comma;
  }

  private Optional<Period> inherited(int scope, int before) {
    return periods.stream()
        .filter(p -> p.form() != Period.Form.ANNUAL && p.start() >= scope && p.end() <= before)
        .reduce((a, b) -> b);
  }

  private boolean isAnnual(
      Clause clause, TextView view, Optional<Indicator> indicator, Optional<Period> told) {
    if (clause.quantity().per().contains("year") && clause.quantity().family() == Family.PCT) {
      return true;
    }
    boolean marked =
        periods.stream()
            .anyMatch(p ->
                p.form() == Period.Form.ANNUAL
                    && p.start() >= clause.left()
                    && p.end() <= clause.right());
    boolean perHead =
        indicator
            .filter(i -> i.id().contains("per_capita") || i.id().contains("income"))
            .isPresent();
    boolean rate = clause.quantity().family() == Family.PCT;
    boolean range = told.filter(p -> isRange(p.form())).isPresent() || told.isEmpty();
    boolean average = rate && range && AVERAGE.matcher(clause.before(view.canonical())).find();
    boolean growth =
        rate
            && range
            && told.isPresent()
            && indicator.filter(i -> i.id().endsWith("_growth")).isPresent();
    boolean counted = !perHead && !clause.quantity().isMoney();
    return (marked && (counted || rate)) || average || growth;
  }

  private static boolean isRange(Period.Form form) {
    return form == Period.Form.RANGE
        || form == Period.Form.PAST_TERM
        || form == Period.Form.THIS_TERM;
  }

  private String years(Period period) {
    return switch (period.form()) {
      case PAST_TERM -> terms.isKnown() ? pastTerm() : "";
      case THIS_TERM -> terms.isKnown() ? terms.current() : "";
      case MONTHS, QUARTER ->
          (period.to() == 0 ? period.withYears(terms.year(), terms.year()) : period).text();
      default -> period.text();
    };
  }

  /// `nhiệm kỳ qua` at a congress is the term before, years later the congress's own.
  private String pastTerm() {
    return terms.atCongress() ? terms.past() : terms.current();
  }

  private Optional<String> byKind(Fact.Kind kind, boolean annual) {
    if (!terms.isKnown()) {
      return Optional.empty();
    }
    if (kind == Fact.Kind.TARGET) {
      return Optional.of(terms.current());
    }
    if (terms.atCongress()) {
      return Optional.of(terms.past());
    }
    return annual || terms.year() == 0
        ? Optional.of(terms.current())
        : Optional.of(String.valueOf(terms.year()));
  }
}
