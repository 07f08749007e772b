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
/// sentence or list, else what a text of this term and year means by default.
///
/// How a told stretch is printed depends on what the figure is of ([Indicator.Span]): over
/// 2021-2025 a rate is that of 2025, growth is annual, members admitted are a sum.
final class PeriodChooser {

  private static final Pattern AVERAGE =
      Pattern.compile("(?<!\\p{L})(?:bình quân|trung bình)(?! đầu| \\d+ người|/người)");

  /// What remains is a state, whatever was told of each year before.
  private static final Pattern REMAINS =
      Pattern.compile("(?<!\\p{L})còn(?: khoảng| dưới| trên| hơn| gần)? *$");

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
      Clause clause, TextView view, Indicator.Span span, Fact.Kind kind, Scope scope) {
    boolean eachYear = isEachYear(clause, view, span);
    return told(clause, view, kind, scope)
        .flatMap(p -> terms.dated(span == Indicator.Span.LEVEL ? p.atItsEnd() : p, kind))
        .or(() -> aimedAt(kind, scope))
        .or(() -> untold(kind))
        .map(p -> print(p, span, eachYear, kind));
  }

  /// A promise in a later block: the year or years to come that a sentence opened with last.
  private Optional<Period> aimedAt(Fact.Kind kind, Scope scope) {
    return kind != Fact.Kind.TARGET
        ? Optional.empty()
        : heads.reversed().stream()
            .filter(p -> p.end() <= scope.sentenceStart())
            .flatMap(p -> terms.dated(p, kind).stream())
            .filter(p -> p.to() > terms.year())
            .findFirst();
  }

  /// The period told for a clause, in its own words or before.
  Optional<Period> told(Clause clause, TextView view, Scope scope) {
    return own(clause, view).or(() -> inherited(clause, view, scope));
  }

  /// The same for a figure of that kind: a promise does not inherit a year that is over, nor a
  /// result one to come.
  private Optional<Period> told(Clause clause, TextView view, Fact.Kind kind, Scope scope) {
    return own(clause, view)
        .or(() -> inherited(clause, view, scope).filter(p -> isPossible(p, kind)));
  }

  private boolean isPossible(Period told, Fact.Kind kind) {
    var dated = terms.dated(told, kind);
    if (dated.isEmpty() || terms.year() == 0) {
      return true;
    }
    return kind == Fact.Kind.TARGET
        ? dated.get().to() >= terms.year()
        : dated.get().from() <= terms.year();
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
    return near.or(() -> last(scope.sentenceStart(), scope.firstQuantity())).or(() -> head(scope));
  }

  private Optional<Period> head(Scope scope) {
    return heads.reversed().stream()
        .filter(p -> p.start() >= scope.listStart() && p.end() <= scope.sentenceStart())
        .findFirst();
  }

  /// Notes the periods that stand before the first number of a sentence: they hold on for the
  /// sentences behind.
  void passed(int sentence, int firstQuantity) {
    last(sentence, firstQuantity).ifPresent(heads::add);
  }

  /// The period of a state at an offset of a sentence: told nearest before or behind, else the one
  /// it inherits.
  Optional<String> level(int offset, Fact.Kind kind, Scope scope) {
    return last(scope.sentenceStart(), offset)
        .or(() ->
            periods.stream()
                .filter(p -> p.start() >= offset && p.end() <= scope.firstQuantity())
                .findFirst())
        .or(() -> head(scope))
        .flatMap(p -> terms.dated(p, kind))
        .or(() -> untold(kind))
        .map(p -> print(p, Indicator.Span.LEVEL, false, kind));
  }

  private boolean isEachYear(Clause clause, TextView view, Indicator.Span span) {
    Quantity quantity = clause.quantity();
    boolean rate = quantity.family() == Family.PCT || quantity.family() == Family.PERMILLE;
    boolean marked =
        annual.stream().anyMatch(p -> p.start() >= clause.left() && p.end() <= clause.right());
    if (rate && REMAINS.matcher(clause.before(view.canonical())).find()) {
      return false;
    }
    if (rate) {
      return marked
          || quantity.per().contains("year")
          || (span == Indicator.Span.GROWTH
              && AVERAGE.matcher(clause.before(view.canonical())).find());
    }
    return !quantity.isMoney() && (marked || quantity.per().contains("year"));
  }

  private String print(Period told, Indicator.Span span, boolean eachYear, Fact.Kind kind) {
    boolean range = told.form() == Period.Form.RANGE;
    if (range && (eachYear || span == Indicator.Span.GROWTH)) {
      return "annual " + told.text();
    }
    boolean deadline = eachYear && told.form() == Period.Form.YEAR && terms.isKnown();
    return deadline ? "annual " + terms.rangeOf(kind).text() : told.text();
  }

  /// Nothing is told: what is promised is promised for the term; what is reported at the congress
  /// is of the term that ends, later of the year of the article.
  private Optional<Period> untold(Fact.Kind kind) {
    boolean reported = kind != Fact.Kind.TARGET;
    if (terms.isKnown() && (terms.atCongress() || !reported)) {
      return Optional.of(terms.rangeOf(kind));
    }
    return reported ? lastHead(kind).or(terms::thisYear) : Optional.empty();
  }

  /// In a text without any term: the period that a sentence opened with last.
  private Optional<Period> lastHead(Fact.Kind kind) {
    return heads.isEmpty() || terms.isKnown()
        ? Optional.empty()
        : terms.dated(heads.getLast(), kind);
  }
}
