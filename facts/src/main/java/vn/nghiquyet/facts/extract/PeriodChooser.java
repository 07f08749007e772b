package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.Period;
import vn.nghiquyet.facts.number.Quantity;

/// Chooses the period a figure holds for: told in its own words, inherited from the head of its
/// sentence or list, else the term.
final class PeriodChooser {

  private static final Pattern AVERAGE =
      Pattern.compile("(?<!\\p{L})(?:bình quân|trung bình)(?! đầu| \\d+ người|/người)");

  private final Terms terms;
  private final List<Period> periods;
  private final List<Period> annual;
  private final List<Period> heads = new ArrayList<>();

  /// A chooser for one article, over all its periods in order.
  PeriodChooser(Terms terms, List<Period> periods) {
    this.terms = terms;
    this.periods = periods.stream().filter(p -> p.form() != Period.Form.ANNUAL).toList();
    this.annual = periods.stream().filter(p -> p.form() == Period.Form.ANNUAL).toList();
  }

  /// Where a figure may inherit its period from.
  ///
  /// @param listStart where its block or its list's head starts
  /// @param sentenceStart where its sentence starts
  /// @param firstQuantity where the first number of its sentence stands
  record Scope(int listStart, int sentenceStart, int firstQuantity) {}

  /// The period of a figure.
  Optional<String> choose(
      Clause clause, TextView view, Optional<Indicator> indicator, Fact.Kind kind, Scope scope) {
    var told = own(clause, view).or(() -> inherited(clause, view, scope));
    boolean yearly = isAnnual(clause, view, indicator, told);
    var years = told.map(p -> years(p, kind)).filter(t -> !t.isEmpty());
    if (!yearly) {
      return years.or(() -> byKind(kind, isStock(clause, indicator))).or(() -> lastHead(kind));
    }
    var range = years.filter(y -> y.contains("-")).or(() -> rangeByKind(kind));
    return Optional.of(range.map(r -> "annual " + r).orElse("annual"));
  }

  /// The period told in the clause's own words, before the number or behind it up to the next
  /// comma.
  Optional<Period> own(Clause clause, TextView view) {
    var before =
        clause.becomes()
            ? Optional.<Period>empty()
            : last(clause.left(), clause.quantity().start() + 1);
    var behind =
        periods.stream()
            .filter(
                p -> p.start() >= clause.quantity().end() - 1 && p.end() <= ownEnd(clause, view))
            .findFirst();
    return before.or(() -> behind);
  }

  private static int ownEnd(Clause clause, TextView view) {
    int comma = clause.behind(view.canonical()).indexOf(',');
    return comma < 0 ? clause.right() : clause.quantity().end() + comma;
  }

  private Optional<Period> last(int from, int to) {
    return periods.stream().filter(p -> p.start() >= from && p.end() <= to).reduce((a, b) -> b);
  }

  /// From the sentence: its head's period, or the last one where no semicolon stands between; else
  /// the head's of an earlier sentence or of the list.
  private Optional<Period> inherited(Clause clause, TextView view, Scope scope) {
    var near =
        last(scope.sentenceStart(), clause.left())
            .filter(p -> view.canonical().substring(p.end(), clause.left()).indexOf(';') < 0);
    return near.or(() -> last(scope.sentenceStart(), scope.firstQuantity()))
        .or(() ->
            heads.reversed().stream()
                .filter(p -> p.start() >= scope.listStart() && p.end() <= scope.sentenceStart())
                .findFirst());
  }

  /// Notes the periods that stand before the first number of a sentence: they hold on for the
  /// sentences behind.
  void passed(int sentence, int firstQuantity) {
    last(sentence, firstQuantity).ifPresent(heads::add);
  }

  /// The period told nearest before or behind an offset of a sentence, else the one it inherits.
  Optional<Period> near(int offset, Scope scope) {
    return last(scope.sentenceStart(), offset)
        .or(() ->
            periods.stream()
                .filter(p -> p.start() >= offset && p.end() <= scope.firstQuantity())
                .findFirst())
        .or(() ->
            heads.reversed().stream()
                .filter(p -> p.start() >= scope.listStart() && p.end() <= scope.sentenceStart())
                .findFirst());
  }

  private boolean isAnnual(
      Clause clause, TextView view, Optional<Indicator> indicator, Optional<Period> told) {
    Quantity quantity = clause.quantity();
    boolean rate = quantity.family() == Family.PCT || quantity.family() == Family.PERMILLE;
    if (rate && quantity.per().contains("year")) {
      return true;
    }
    boolean marked =
        annual.stream().anyMatch(p -> p.start() >= clause.left() && p.end() <= clause.right());
    boolean perHead =
        indicator
            .filter(i -> i.id().contains("per_capita") || i.id().contains("income"))
            .isPresent();
    boolean counted = !quantity.isMoney() && !perHead;
    boolean range = told.filter(p -> isRange(p.form())).isPresent() || told.isEmpty();
    boolean average = rate && range && AVERAGE.matcher(clause.before(view.canonical())).find();
    boolean growth =
        rate
            && range
            && told.isPresent()
            && indicator
                .filter(i -> i.id().endsWith("_growth") || i.id().equals("poverty_reduction"))
                .isPresent();
    return (marked && (counted || rate)) || average || growth;
  }

  private static boolean isRange(Period.Form form) {
    return form == Period.Form.RANGE
        || form == Period.Form.PAST_TERM
        || form == Period.Form.THIS_TERM;
  }

  private String years(Period period, Fact.Kind kind) {
    return switch (period.form()) {
      case PAST_TERM -> terms.isKnown() ? terms.passed() : "";
      case THIS_TERM -> rangeByKind(kind).orElse("");
      case MONTHS, QUARTER ->
          (period.to() == 0 ? period.withYears(terms.year(), terms.year()) : period).text();
      default -> period.text();
    };
  }

  private Optional<String> rangeByKind(Fact.Kind kind) {
    if (!terms.isKnown()) {
      return Optional.empty();
    }
    return Optional.of(kind == Fact.Kind.TARGET ? terms.current() : terms.passed());
  }

  /// Nothing is told: a stock (a rate, income per head, communes that meet a standard) is taken at
  /// the end of the term, a flow over the whole of it; years after the congress, at the year of the
  /// article.
  private Optional<String> byKind(Fact.Kind kind, boolean stock) {
    boolean later = terms.isKnown() && !terms.atCongress() && kind != Fact.Kind.TARGET;
    if (later && terms.year() > 0) {
      return Optional.of(String.valueOf(terms.year()));
    }
    return rangeByKind(kind).map(r -> stock ? r.substring(r.indexOf('-') + 1) : r);
  }

  /// In a text without any term: the period that a sentence opened with last.
  private Optional<String> lastHead(Fact.Kind kind) {
    return kind == Fact.Kind.TARGET || heads.isEmpty()
        ? Optional.empty()
        : Optional.of(years(heads.getLast(), kind)).filter(y -> !y.isEmpty());
  }

  private static boolean isStock(Clause clause, Optional<Indicator> indicator) {
    boolean change =
        indicator
            .filter(i ->
                i.mode() == Indicator.Mode.GROWTH
                    || i.id().matches(".*(growth|reduction|admission|vs_estimate).*"))
            .isPresent();
    boolean rate = clause.quantity().family() == Family.PCT && !change;
    return rate
        || indicator
            .filter(i -> i.id().contains("per_capita") || i.id().startsWith("nrm_"))
            .isPresent();
  }
}
