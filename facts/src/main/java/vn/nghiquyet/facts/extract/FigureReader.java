package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.indicator.Indicator;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.number.Family;
import vn.nghiquyet.facts.number.PeriodScanner;
import vn.nghiquyet.facts.number.Quantity;
import vn.nghiquyet.facts.number.QuantityScanner;
import vn.nghiquyet.facts.place.LinkedMention;
import vn.nghiquyet.facts.place.Places;

/// Reads the figures of an article: what is measured, how much, promised or reached, for when and
/// for whom.
final class FigureReader {

  private final QuantityScanner quantities = new QuantityScanner();
  private final PeriodScanner periods = new PeriodScanner();
  private final Catalogue catalogue = Catalogue.load();
  private final KindCues kindCues = new KindCues();
  private final Tails tails = new Tails();
  private final Naming naming = new Naming();

  /// A stretch of text whose numbers another reader explained.
  record Explained(int start, int end) {}

  List<Fact.Figure> read(TextView view, Places places, Terms terms, List<Explained> explained) {
    return new Pass(view, places, terms, explained).run();
  }

  /// One article read from its first sentence to its last; what one sentence says holds on for the
  /// next.
  private final class Pass {
    private final TextView view;
    private final Places places;
    private final Terms terms;
    private final List<Explained> explained;
    private final List<KindCues.Cue> cues;
    private final PeriodChooser periodChooser;
    private final List<Fact.Figure> figures = new ArrayList<>();
    private Fact.Kind kind = Fact.Kind.RESULT;
    private int scope;
    private Block block = new Block(Block.Kind.PARAGRAPH, 0, 0);

    Pass(TextView view, Places places, Terms terms, List<Explained> explained) {
      this.view = view;
      this.places = places;
      this.terms = terms;
      this.explained = explained;
      this.cues = kindCues.find(view.canonical(), 0, view.canonical().length());
      this.periodChooser =
          new PeriodChooser(terms, periods.scan(view.canonical(), 0, view.canonical().length()));
    }

    List<Fact.Figure> run() {
      for (var sentence : view.sentences()) {
        enter(sentence.block());
        if (sentence.block().kind() != Block.Kind.TITLE) {
          sentence(sentence);
        }
      }
      return figures;
    }

    /// A new block inherits periods only from the head of its list: a block before it that ends
    /// with a colon.
    private void enter(Block next) {
      if (next.equals(block)) {
        return;
      }
      boolean listGoesOn =
          next.kind() == Block.Kind.ITEM || endsWithColon(block) || startsLikeItem(next);
      if (!listGoesOn) {
        scope = next.start();
      }
      block = next;
    }

    private boolean endsWithColon(Block earlier) {
      return earlier.end() > 0 && ":;".indexOf(view.canonical().charAt(earlier.end() - 1)) >= 0;
    }

    private boolean startsLikeItem(Block next) {
      return next.end() > next.start()
          && "-+•*(".indexOf(view.canonical().charAt(next.start())) >= 0;
    }

    private void sentence(TextView.Sentence sentence) {
      var text = view.canonical();
      var found =
          quantities.scan(view.whole(), text, sentence.start(), sentence.end()).stream()
              .filter(q ->
                  explained.stream()
                      .noneMatch(e -> e.start() <= q.number() && q.number() < e.end()))
              .toList();
      if (found.isEmpty()) {
        KindCues.last(cues, sentence.start(), sentence.end(), true).ifPresent(c -> kind = c.kind());
        return;
      }
      var matches = catalogue.find(view.key(), sentence.start(), sentence.end());
      Optional<Fact.Figure> base = Optional.empty();
      for (var clause : Clauses.of(text, sentence.start(), sentence.end(), found)) {
        var figure = new Reading(clause, matches, sentence, base).figure();
        figure.ifPresent(figures::add);
        base = figure.filter(f -> f.change().isEmpty()).or(() -> lastBase());
      }
      KindCues.last(cues, sentence.start(), sentence.end(), true)
          .filter(c -> c.kind() != Fact.Kind.ESTIMATE)
          .ifPresent(c -> kind = c.kind());
    }

    private Optional<Fact.Figure> lastBase() {
      return figures.isEmpty() ? Optional.empty() : Optional.of(figures.getLast());
    }

    /// One clause.
    private final class Reading {
      private final Clause clause;
      private final Quantity quantity;
      private final TextView.Sentence sentence;
      private final Optional<Fact.Figure> base;
      private final Optional<Indicator> named;
      private final boolean tail;

      Reading(
          Clause clause,
          List<vn.nghiquyet.facts.indicator.IndicatorMatch> matches,
          TextView.Sentence sentence,
          Optional<Fact.Figure> base) {
        this.clause = clause;
        this.quantity = clause.quantity();
        this.sentence = sentence;
        this.base = base;
        boolean opens = base.isPresent() && tails.opensTail(clause.before(view.canonical()));
        var chosen = IndicatorChooser.choose(clause, matches, view, sentence.start());
        boolean compares = tails.base(clause, view.canonical()).isPresent();
        this.tail = opens && (chosen.isEmpty() || compares);
        this.named = tail ? Optional.empty() : chosen;
      }

      Optional<Fact.Figure> figure() {
        boolean inherits = base.isPresent() && (tail || continues());
        if (named.isEmpty() && !inherits && !naming.isFigure(clause, view)) {
          return Optional.empty();
        }
        if (quantity.family() == Family.TIMES && base.isEmpty() && named.isEmpty()) {
          return Optional.empty();
        }
        var ofPlan = tails.isOfPlan(clause, view.canonical());
        var id = id(inherits, ofPlan);
        var name = name(id, inherits);
        var figureKind = tail ? base.get().kind() : kind();
        var change =
            tail || tails.base(clause, view.canonical()).isPresent()
                ? tails.change(clause, view)
                : Optional.<String>empty();
        var period =
            tail
                ? base.get().period()
                : periodChooser.choose(
                    clause, view, id.flatMap(catalogue::byId), figureKind, scope);
        return Optional.of(
            new Fact.Figure(
                name,
                id,
                figureKind,
                Optional.of(measure(ofPlan)),
                period,
                change,
                place(),
                quote()));
      }

      /// `đạt 52 triệu đồng năm 2022, 60 triệu đồng năm 2025`: nothing new is named, the unit is
      /// the same.
      private boolean continues() {
        var before = clause.before(view.canonical());
        return named.isEmpty()
            && base.get().measure().isPresent()
            && base.get().quote().end() >= clause.left() - 60
            && sameFamily()
            && naming.saysNothing(before);
      }

      private boolean sameFamily() {
        var amount = base.get().measure().get().amount();
        return amount.filter(a -> a.unit().equals(quantity.standard())).isPresent();
      }

      private Optional<String> id(boolean inherits, boolean ofPlan) {
        var id =
            named
                .map(Indicator::id)
                .or(() -> inherits ? base.get().indicatorId() : Optional.empty());
        boolean revenue = id.filter(i -> i.startsWith("budget_revenue")).isPresent();
        return ofPlan && revenue ? Optional.of("budget_vs_estimate") : id;
      }

      private String name(Optional<String> id, boolean inherits) {
        return id.flatMap(catalogue::byId)
            .map(Indicator::name)
            .or(() -> inherits ? base.map(Fact.Figure::indicator) : Optional.empty())
            .orElseGet(() -> naming.name(clause, view));
      }

      /// Expected where the clause says so; else by the last cue of the sentence; else by its
      /// years; else as the text before.
      private Fact.Kind kind() {
        var own = KindCues.last(cues, clause.left(), quantity.number(), false);
        var wide = KindCues.last(cues, sentence.start(), quantity.number(), true);
        boolean promised = wide.filter(c -> c.kind() == Fact.Kind.TARGET).isPresent();
        if (own.filter(c -> c.kind() == Fact.Kind.ESTIMATE).isPresent() && !promised) {
          return Fact.Kind.ESTIMATE;
        }
        var cue = own.filter(c -> c.kind() != Fact.Kind.ESTIMATE).or(() -> wide);
        if (cue.isPresent() && cue.get().start() >= clause.left()) {
          return cue.get().kind();
        }
        var byYear = byYear();
        return byYear.orElseGet(() -> cue.map(KindCues.Cue::kind).orElse(kind));
      }

      private Optional<Fact.Kind> byYear() {
        if (terms.year() == 0) {
          return Optional.empty();
        }
        return periodChooser
            .own(clause, view)
            .filter(p -> p.to() > 0)
            .flatMap(p ->
                p.to() > terms.year()
                    ? Optional.of(Fact.Kind.TARGET)
                    : p.to() < terms.year() ? Optional.of(Fact.Kind.RESULT) : Optional.empty());
      }

      private Fact.Measure measure(boolean ofPlan) {
        var unit = ofPlan ? "% " + naming.planWord(clause, view) : quantity.unit();
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
        boolean less =
            quantity.second().filter(s -> quantity.value().compareTo(s) <= 0).isPresent();
        return less
            && quantity.family() == Family.COUNT
            && !quantity.noun().startsWith("đảng viên");
      }

      private Optional<Place> place() {
        return places.between(clause.left(), quantity.number()).reversed().stream()
            .filter(m -> m.mention().type().isPresent() && !m.mention().committee())
            .findFirst()
            .map(LinkedMention::place)
            .or(() -> places.subjectAt(quantity.number()));
      }

      private vn.nghiquyet.facts.model.Quote quote() {
        int start = naming.quoteStart(clause, view);
        return view.quote(start, Math.max(quantity.end(), start + 1));
      }
    }
  }
}
