package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.number.Period;
import vn.nghiquyet.facts.number.PeriodScanner;
import vn.nghiquyet.facts.number.Quantity;
import vn.nghiquyet.facts.number.QuantityScanner;
import vn.nghiquyet.facts.place.Places;

/// Reads the figures of an article: what is measured, how much, promised or reached, for when and
/// for whom.
final class FigureReader {

  /// A line of a list whose items are not marked is not longer than this.
  private static final int ITEM = 200;

  private static final Pattern ITEM_MARK = Pattern.compile("^(?:[-+•*(]|\\d{1,2}[.)])");

  /// A term in the name of a congress says nothing of the figures around it.
  private static final Pattern CONGRESS_BEFORE =
      Pattern.compile("(?:đại hội|lần thứ|khóa)[^.;:!?]{0,60}$");

  private static final int NAME = 80;

  private final QuantityScanner quantities = new QuantityScanner();
  private final PeriodScanner periods = new PeriodScanner();
  private final KindCues kindCues = new KindCues();
  private final FigureClause.Rules rules;
  private final Catalogue catalogue;
  private final TableReader tables;
  private final ZeroReader zeros = new ZeroReader();

  FigureReader(KindModel kinds) {
    this.rules = FigureClause.Rules.load(kinds);
    this.catalogue = rules.catalogue();
    this.tables = new TableReader(quantities, periods, catalogue);
  }

  /// When an article speaks.
  ///
  /// @param term the term of its congress
  /// @param year the year it appeared
  /// @param season when in that year
  record Dating(Optional<String> term, int year, Terms.Season season) {}

  /// Is told what decided the kind of each figure, for those who ask why.
  interface Watcher {
    void decided(Fact.Figure figure, Supplier<List<String>> evidence);
  }

  /// A stretch of text whose numbers another reader explained.
  record Explained(int start, int end) {}

  /// The figures; `term` is that of the congress told, `year` the year the article speaks in.
  List<Fact.Figure> read(
      TextView view, Places places, Dating dating, List<Explained> explained, Watcher watcher) {
    var told = periods.scan(view.canonical(), 0, view.canonical().length());
    var term = dating.term().or(() -> Terms.ofPeriods(told, dating.year()));
    var terms = Terms.of(term, dating.year(), dating.season());
    return new Pass(view, places, terms, told, explained, watcher).run();
  }

  /// One article read from its first sentence to its last; what one sentence says holds on for the
  /// next.
  private final class Pass {
    private final TextView view;
    private final Places places;
    private final List<Explained> explained;
    private final List<KindCues.Cue> cues;
    private final TableReader.Tables table;
    private final PeriodChooser periodChooser;
    private final KindEvidence evidence;
    private final Watcher watcher;
    private Optional<KindEvidence.Previous> previous = Optional.empty();
    private final List<Fact.Figure> figures = new ArrayList<>();
    private int listStart;
    private boolean inList;
    private Block block = new Block(Block.Kind.PARAGRAPH, 0, 0);

    Pass(
        TextView view,
        Places places,
        Terms terms,
        List<Period> told,
        List<Explained> explained,
        Watcher watcher) {
      this.watcher = watcher;
      this.view = view;
      this.places = places;
      this.explained = explained;
      this.cues = kindCues.find(view.canonical(), outsideNames(told), terms);
      this.evidence = new KindEvidence(view, cues, terms, rules.tails());
      this.periodChooser = new PeriodChooser(terms, told);
      this.table = tables.read(view, places, terms);
      figures.addAll(table.figures());
    }

    private List<Period> outsideNames(List<Period> told) {
      return told.stream()
          .filter(p ->
              !CONGRESS_BEFORE
                  .matcher(view.canonical().substring(Math.max(0, p.start() - NAME), p.start()))
                  .find())
          .toList();
    }

    List<Fact.Figure> run() {
      for (var sentence : view.sentences()) {
        enter(sentence.block());
        boolean body =
            block.kind() != Block.Kind.TITLE
                && block.kind() != Block.Kind.CAPTION
                && !table.rows().contains(block);
        if (body) {
          sentence(sentence);
        }
      }
      return figures;
    }

    /// A new block inherits a period only from the head of its list: a block before it that ends
    /// with a colon.
    private void enter(Block next) {
      if (next.equals(block)) {
        return;
      }
      boolean opened = block.end() > 0 && view.canonical().charAt(block.end() - 1) == ':';
      inList = opened || (inList && isItem(next));
      if (!inList) {
        listStart = next.start();
      } else if (opened) {
        listStart = block.start();
      }
      block = next;
    }

    private boolean isItem(Block next) {
      return next.end() - next.start() <= ITEM || isMarked(next);
    }

    private boolean isMarked(Block next) {
      return next.kind() == Block.Kind.ITEM
          || ITEM_MARK.matcher(view.canonical().substring(next.start(), next.end())).find();
    }

    private void sentence(TextView.Sentence sentence) {
      var found = quantities(sentence);
      if (!found.isEmpty()) {
        int first = found.getFirst().start();
        clauses(sentence, found, new PeriodChooser.Scope(listStart, sentence.start(), first));
      }
      periodChooser.passed(view, sentence, found.stream().findFirst(), isMarked(block));
      zeros
          .read(view, sentence)
          .ifPresent(z ->
              figures.add(
                  z.figure(
                      catalogue,
                      places,
                      kindAt(sentence),
                      periodChooser,
                      view,
                      new PeriodChooser.Scope(listStart, sentence.start(), sentence.end()))));
    }

    /// What the words before the end of a sentence told last; nothing is expected for long.
    private Fact.Kind kindAt(TextView.Sentence sentence) {
      return KindCues.last(cues, 0, sentence.end(), true)
          .map(KindCues.Cue::kind)
          .filter(k -> k != Fact.Kind.ESTIMATE)
          .orElse(Fact.Kind.RESULT);
    }

    private void clauses(
        TextView.Sentence sentence, List<Quantity> found, PeriodChooser.Scope inherit) {
      var matches = catalogue.find(view.key(), sentence.start(), sentence.end());
      Optional<Fact.Figure> base = Optional.empty();
      int done = sentence.start();
      for (var clause : Clauses.of(view.canonical(), sentence.start(), sentence.end(), found)) {
        var previousBase = base;
        var around =
            new FigureClause.Around(
                view, places, sentence, matches, evidence, periodChooser, inherit, previous);
        var reading = new FigureClause(rules, clause.from(done), around, base);
        var figure = reading.figure();
        figure.ifPresent(f -> add(f, clause, reading));
        done = reading.end();
        base = figure.filter(f -> !reading.compares()).or(() -> previousBase).or(() -> last());
      }
    }

    private void add(Fact.Figure figure, Clause clause, FigureClause reading) {
      figures.add(figure);
      previous = Optional.of(new KindEvidence.Previous(figure.kind(), clause.quantity().number()));
      watcher.decided(figure, reading::evidence);
    }

    private Optional<Fact.Figure> last() {
      return figures.isEmpty() ? Optional.empty() : Optional.of(figures.getLast());
    }

    private List<Quantity> quantities(TextView.Sentence sentence) {
      return quantities
          .scan(view.whole(), view.canonical(), sentence.start(), sentence.end())
          .stream()
          .filter(q ->
              explained.stream().noneMatch(e -> e.start() <= q.number() && q.number() < e.end()))
          .toList();
    }
  }
}
