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

  private static final Pattern RANGE = Pattern.compile("\\d{4}-\\d{4}");

  /// A time that stands this early in a sentence holds for all of it and on.
  private static final int OPENING = 20;

  private final Terms terms;
  private final List<Period> periods;
  private final List<Period> annual;

  /// What sentences told before their first number.
  private final List<Period> heads = new ArrayList<>();

  /// Of these, the ones that are not just the time of that number: `thu nhập năm 2019 đạt 63 triệu
  /// đồng` says nothing of the next sentence. A deadline does, as long as no other is told; but the
  /// items of a list do not lend it to one another.
  private final List<Period> frames = new ArrayList<>();

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
    boolean eachYear = isEachYear(clause, view, span) || isHeadedByYears(clause, span, scope);
    boolean money = clause.quantity().isMoney();
    return told(clause, view, kind, scope)
        .flatMap(p -> terms.dated(p, kind))
        .or(() -> aimedAt(kind, scope))
        .or(() -> untold(kind))
        .map(p -> print(p, span, eachYear && !(money && p.form() == Period.Form.YEAR), kind));
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
    return own(clause, view).or(() -> inherited(clause, view, scope, heads));
  }

  /// The same for a figure of that kind: a promise does not inherit a year that is over, nor a
  /// result one to come.
  private Optional<Period> told(Clause clause, TextView view, Fact.Kind kind, Scope scope) {
    return own(clause, view)
        .or(() ->
            inherited(clause, view, scope, kind == Fact.Kind.TARGET ? heads : frames)
                .filter(p -> isPossible(p, kind)));
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
  private Optional<Period> inherited(
      Clause clause, TextView view, Scope scope, List<Period> heads) {
    var near =
        last(scope.sentenceStart(), clause.left())
            .filter(p -> view.canonical().substring(p.end(), clause.left()).indexOf(';') < 0);
    return near.or(() -> last(scope.sentenceStart(), scope.firstQuantity()))
        .or(() -> head(scope, heads));
  }

  private Optional<Period> head(Scope scope, List<Period> heads) {
    return heads.reversed().stream()
        .filter(p -> p.start() >= scope.listStart() && p.end() <= scope.sentenceStart())
        .findFirst();
  }

  /// Notes the periods that stand before the first number of a sentence: they hold on for the
  /// sentences behind.
  void passed(TextView view, TextView.Sentence sentence, Optional<Quantity> first, boolean item) {
    int end = first.map(Quantity::start).orElse(sentence.end());
    last(sentence.start(), end)
        .ifPresent(p -> {
          boolean holdsOn = opens(view, sentence.start(), p) || (first.isEmpty() && !item);
          if (holdsOn || !item) {
            heads.add(p);
          }
          if (holdsOn) {
            frames.add(p);
          }
        });
  }

  private static boolean opens(TextView view, int sentence, Period period) {
    var text = view.canonical();
    int end = period.end();
    boolean closed = end < text.length() && ",:".indexOf(text.charAt(end)) >= 0;
    return closed || period.start() - sentence <= OPENING;
  }

  /// The period of a state at an offset of a sentence: told nearest before or behind, else the one
  /// it inherits.
  Optional<String> level(int offset, Fact.Kind kind, Scope scope) {
    return last(scope.sentenceStart(), offset)
        .or(() ->
            periods.stream()
                .filter(p -> p.start() >= offset && p.end() <= scope.firstQuantity())
                .findFirst())
        .or(() -> head(scope, frames))
        .flatMap(p -> terms.dated(p, kind))
        .or(() -> untold(kind))
        .map(p -> print(p, Indicator.Span.LEVEL, false, kind));
  }

  /// A judgement of each year, where its sentence or list said so: `hằng năm, 100% chi bộ hoàn
  /// thành tốt nhiệm vụ, 20% hoàn thành xuất sắc`.
  private boolean isHeadedByYears(Clause clause, Indicator.Span span, Scope scope) {
    return clause.quantity().family() == Family.PCT
        && span == Indicator.Span.JUDGED
        && annual.stream()
            .anyMatch(p -> p.start() >= scope.listStart() && p.end() <= clause.left());
  }

  private boolean isEachYear(Clause clause, TextView view, Indicator.Span span) {
    Quantity quantity = clause.quantity();
    boolean rate = quantity.family() == Family.PCT || quantity.family() == Family.PERMILLE;
    boolean marked =
        annual.stream().anyMatch(p -> p.start() >= clause.left() && p.end() <= clause.right());
    if (rate && clause.tellsWhatIsLeft(view.canonical())) {
      return false;
    }
    if (rate) {
      return marked
          || quantity.per().contains("year")
          || (span == Indicator.Span.GROWTH
              && AVERAGE.matcher(clause.before(view.canonical())).find());
    }
    if (quantity.isMoney()) {
      boolean flows =
          span != Indicator.Span.LEVEL && quantity.per().stream().allMatch("year"::equals);
      boolean before =
          annual.stream().anyMatch(p -> p.start() >= clause.left() && p.end() <= quantity.start());
      return flows && (before || quantity.per().contains("year"));
    }
    return marked || quantity.per().contains("year");
  }

  /// The period of a comparison: that of the figure it compares, each year of it where the words
  /// say so (`đạt 33 tỷ đồng, bình quân tăng 18,9%/năm`).
  Optional<String> compared(Clause clause, TextView view, Optional<String> base) {
    return base.map(p ->
        RANGE.matcher(p).matches() && isEachYear(clause, view, Indicator.Span.GROWTH)
            ? "annual " + p
            : p);
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
