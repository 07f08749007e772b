package vn.nghiquyet.facts.extract;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.indicator.IndicatorMatch;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.Quantity;
import vn.nghiquyet.facts.place.LinkedMention;
import vn.nghiquyet.facts.place.Places;

/// One quantity with its own words, read into a figure.
final class FigureClause {

  /// A list's later items stand this near to the figure whose indicator they share.
  private static final int NEAR = 60;

  /// What decides, shared by all articles.
  record Rules(
      Catalogue catalogue, Tails tails, Naming naming, Siblings siblings, KindModel kinds) {
    static Rules load(KindModel kinds) {
      return new Rules(Catalogue.load(), new Tails(), new Naming(), new Siblings(), kinds);
    }
  }

  /// What stands around a clause.
  ///
  /// @param previous the figure before, whatever it measures
  record Around(
      TextView view,
      Places places,
      TextView.Sentence sentence,
      List<IndicatorMatch> matches,
      KindEvidence evidence,
      PeriodChooser periods,
      PeriodChooser.Scope inherit,
      Optional<KindEvidence.Previous> previous) {}

  private final Rules rules;
  private final Clause clause;
  private final Quantity quantity;
  private final Around around;
  private final TextView view;
  private final Optional<Fact.Figure> base;
  private final Optional<IndicatorMatch> named;
  private final boolean tail;

  /// `base` is the figure before, with which a tail compares.
  FigureClause(Rules rules, Clause clause, Around around, Optional<Fact.Figure> base) {
    this.rules = rules;
    this.clause = clause;
    this.quantity = clause.quantity();
    this.around = around;
    this.view = around.view();
    this.base = base;
    var chosen =
        IndicatorChooser.choose(
            clause,
            around.matches(),
            view,
            around.sentence().start(),
            rules.tails().isOfPlan(clause, view.canonical()));
    this.tail = base.isPresent() && opensTail() && (chosen.isEmpty() || isBehind(chosen.get()));
    this.named = tail ? Optional.empty() : chosen;
  }

  /// Whether the words before the number, or the last of them, only compare: behind a number of the
  /// same sentence the first ones may end what was counted (`5.000 hộ dân, đạt 74%`).
  private boolean opensTail() {
    var before = inBrackets(clause.before(view.canonical()));
    int comma = before.lastIndexOf(',');
    boolean follows = clause.left() > around.sentence().start() && comma >= 0 && comma <= NEAR;
    var last = follows ? before.substring(comma + 1) : before;
    return rules.tails().opensTail(before)
        || (follows && rules.tails().opensTail(last))
        || (last.isBlank() && rules.tails().isOfPlan(clause, view.canonical()));
  }

  /// What an open bracket before a number says of the figure before it, else all the words.
  private static String inBrackets(String before) {
    int open = before.lastIndexOf('(');
    return open > before.lastIndexOf(')') ? before.substring(open + 1) : before;
  }

  /// In `, tăng 3,2% so với năm 2019, thu ngân sách …` the words behind belong to the next figure.
  private boolean isBehind(IndicatorMatch match) {
    return match.start() >= quantity.number();
  }

  /// The figure; empty where the number is none.
  Optional<Fact.Figure> figure() {
    boolean inherits = base.isPresent() && (tail || continues());
    boolean known = named.isPresent() || inherits;
    boolean nothingToMultiply = quantity.family() == Family.TIMES && !known;
    if (nothingToMultiply
        || (named.isPresent() && rules.naming().isVote(clause, view))
        || (!known && !rules.naming().isFigure(clause, view))) {
      return Optional.empty();
    }
    boolean ofPlan = rules.tails().isOfPlan(clause, view.canonical());
    var sibling = sibling(inherits, ofPlan);
    var id = sibling.or(() -> id(inherits, ofPlan));
    var name = name(id, inherits);
    boolean timed = rules.tails().base(clause, view.canonical()).isPresent();
    boolean compares = tail && (sibling.isEmpty() || timed);
    var kind = tail ? base.get().kind() : kind();
    var change = compares ? rules.tails().change(clause, view) : Optional.<String>empty();
    var indicator = id.flatMap(rules.catalogue()::byId);
    var period =
        compares
            ? around.periods().compared(clause, view, base.get().period())
            : around.periods().choose(clause, view, span(indicator), kind, around.inherit());
    return Optional.of(
        new Fact.Figure(
            name, id, kind, Optional.of(measure(ofPlan)), period, change, place(), quote()));
  }

  /// One past the words that this clause takes from behind its number.
  int end() {
    return named.filter(this::isBehind).map(IndicatorMatch::end).orElse(quantity.end());
  }

  /// Whether the number only compares the figure before it.
  boolean compares() {
    return tail;
  }

  /// `đạt 52 triệu đồng năm 2022, 60 triệu đồng năm 2025`: nothing new is named, the unit is the
  /// same.
  private boolean continues() {
    boolean sameUnit = baseAmount().filter(a -> a.unit().equals(quantity.standard())).isPresent();
    return named.isEmpty()
        && sameUnit
        && (rules.naming().refersBack(clause.before(view.canonical()))
            || (base.get().quote().end() >= clause.left() - NEAR
                && rules.naming().saysNothing(clause.before(view.canonical()))));
  }

  private Optional<String> sibling(boolean inherits, boolean ofPlan) {
    boolean compared = !tail || rules.tails().base(clause, view.canonical()).isPresent();
    return inherits && !ofPlan
        ? rules.siblings().of(base.get(), clause, view.canonical(), compared)
        : Optional.empty();
  }

  private Optional<String> id(boolean inherits, boolean ofPlan) {
    var id =
        named
            .map(m -> m.indicator().id())
            .or(() -> inherits ? base.get().indicatorId() : Optional.empty());
    boolean revenue = id.filter(i -> i.startsWith("budget_revenue")).isPresent();
    boolean ofEstimate = ofPlan && !rules.naming().planWord(clause, view).equals("nghị quyết");
    return revenue && ofEstimate ? Optional.of("budget_vs_estimate") : id;
  }

  private String name(Optional<String> id, boolean inherits) {
    return id.flatMap(rules.catalogue()::byId)
        .map(Indicator::name)
        .or(() -> inherits ? base.map(Fact.Figure::indicator) : Optional.empty())
        .orElseGet(this::ownName);
  }

  private String ownName() {
    boolean alike = baseAmount().filter(quantity.amount()::isAlike).isPresent();
    return base.filter(b -> alike && b.quote().start() >= around.sentence().start())
        .map(b -> rules.naming().listed(clause, view, b.indicator()))
        .orElseGet(() -> rules.naming().name(clause, view));
  }

  private Optional<Fact.Amount> baseAmount() {
    return base.flatMap(Fact.Figure::measure).flatMap(Fact.Measure::amount);
  }

  /// What stretch of time the figure is of; where the catalogue does not know it: what was done is
  /// summed up, money flows over a year, a change is one of growth, the rest is a state.
  private Indicator.Span span(Optional<Indicator> indicator) {
    return indicator.map(Indicator::span).orElseGet(() -> rules.naming().span(clause, view));
  }

  private Fact.Kind kind() {
    return rules.kinds().best(evidence());
  }

  /// What speaks for each kind. A comparison is of the kind of the figure it compares.
  List<String> evidence() {
    if (tail) {
      return List.of(KindEvidence.COMPARED);
    }
    var told = around.periods().told(clause, view, around.inherit());
    boolean own = around.periods().own(clause, view).isPresent();
    return around
        .evidence()
        .of(
            clause,
            new KindEvidence.Place(
                around.sentence(), around.inherit().listStart(), around.previous(), told, own));
  }

  private Fact.Measure measure(boolean ofPlan) {
    var unit = ofPlan ? "% " + rules.naming().planWord(clause, view) : quantity.unit();
    boolean part = quantity.second().isPresent() && isPart();
    return new Fact.Measure(
        quantity.value(),
        quantity.max(),
        unit,
        quantity.comparator(),
        part ? quantity.second() : Optional.empty(),
        part ? Optional.empty() : quantity.second(),
        Optional.of(quantity.amount()));
  }

  /// `6/15 xã` is a part of a whole, `8.793/6.500 đảng viên` what was reached of a plan.
  private boolean isPart() {
    boolean less = quantity.second().filter(s -> quantity.value().compareTo(s) <= 0).isPresent();
    return less && quantity.family() == Family.COUNT && !quantity.noun().startsWith("đảng viên");
  }

  private Optional<Place> place() {
    return around.places().between(clause.left(), quantity.number()).reversed().stream()
        .filter(m -> m.mention().type().isPresent() && !m.mention().committee())
        .findFirst()
        .map(LinkedMention::place)
        .or(() -> around.places().subjectAt(quantity.number()));
  }

  /// From the first word of the clause, or where that is far the name of what is measured, to the
  /// end of number and name.
  private Quote quote() {
    int first = rules.naming().quoteStart(clause, view);
    int start =
        named
            .map(IndicatorMatch::start)
            .filter(s -> s < quantity.number() && s - first > NEAR)
            .orElse(first);
    int end = Math.max(quantity.end(), named.map(IndicatorMatch::end).orElse(0));
    return view.quote(start, end);
  }
}
