package vn.nghiquyet.facts.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.number.Period;
import vn.nghiquyet.facts.number.Quantity;

/// What speaks for a figure being promised, reached or expected: cue words and where they stand,
/// its period against the day of the article, the form of the number, the figure before.
///
/// Each piece is a short name, `sent:target`; what it weighs is learned ([KindModel]).
final class KindEvidence {

  /// The one piece that decides a comparison.
  static final String COMPARED = "the figure it compares";

  private static final int WORDS = 2;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final Pattern BLANK = Pattern.compile("[^\\p{L}]+");

  private final TextView view;
  private final List<KindCues.Cue> cues;
  private final Terms terms;
  private final Tails tails;

  KindEvidence(TextView view, List<KindCues.Cue> cues, Terms terms, Tails tails) {
    this.view = view;
    this.cues = cues;
    this.terms = terms;
    this.tails = tails;
  }

  /// The figure decided last.
  ///
  /// @param kind what it was taken for
  /// @param start where it stands
  record Previous(Fact.Kind kind, int start) {}

  /// Where a figure stands.
  ///
  /// @param sentence its sentence
  /// @param listStart where the head of its list starts, or its block where it is in no list
  /// @param previous the figure before
  /// @param told the period told for it, and whether its own words tell it
  record Place(
      TextView.Sentence sentence,
      int listStart,
      Optional<Previous> previous,
      Optional<Period> told,
      boolean own) {}

  /// Every piece of evidence for one clause.
  List<String> of(Clause clause, Place place) {
    var evidence = new ArrayList<String>();
    var stage = !terms.isKnown() ? "no-term" : terms.atCongress() ? "at-congress" : "later";
    evidence.add(stage);
    cues(clause, place, stage, evidence);
    period(place, stage, evidence);
    previous(place, evidence);
    number(clause.quantity(), evidence);
    words(clause, evidence);
    tails.base(clause, view.canonical()).ifPresent(b -> evidence.add("base:" + b));
    return evidence.stream().distinct().toList();
  }

  private void cues(Clause clause, Place place, String stage, List<String> evidence) {
    var sentence = place.sentence();
    var block = sentence.block();
    int until = ownEnd(clause);
    cues.stream()
        .filter(c -> c.start() >= clause.left() && c.end() <= until)
        .forEach(c -> {
          evidence.add("own:" + name(c));
          evidence.add("own=" + c.label());
        });
    last(sentence.start(), clause.left(), false)
        .ifPresent(c -> {
          evidence.add("sent:" + name(c));
          evidence.add("sent=" + c.label());
        });
    evidence.add("para:" + name(last(block.start(), sentence.start(), true)));
    if (place.listStart() < block.start()) {
      evidence.add("list:" + name(last(place.listStart(), block.start(), true)));
    }
    var far = last(0, Math.min(place.listStart(), block.start()), true);
    evidence.add("far:" + name(far));
    evidence.add(stage + " far:" + name(far));
    evidence.add("subhead:" + name(subhead(block)));
    evidence.add("nearest:" + nearest(clause, place, until, stage));
    evidence.add("block:" + block.kind());
  }

  /// The cue that stands nearest, and where: one in the clause itself says more than one a page
  /// ago.
  private String nearest(Clause clause, Place place, int until, String stage) {
    var sentence = place.sentence();
    var block = sentence.block();
    return own(clause.left(), until)
        .or(() -> at("sentence", last(sentence.start(), clause.left(), false)))
        .or(() -> at("paragraph", last(block.start(), sentence.start(), true)))
        .or(() -> at("list", last(Math.min(place.listStart(), block.start()), block.start(), true)))
        .or(() -> at("subhead", subhead(block)))
        .or(() -> at(stage + " far", last(0, block.start(), true)))
        .orElse(stage + " none");
  }

  /// The kinds that words of the clause itself tell, else those that its years do.
  private Optional<String> own(int from, int to) {
    var own = cues.stream().filter(c -> c.start() >= from && c.end() <= to).toList();
    var words = own.stream().filter(c -> !c.isPeriod()).toList();
    var kinds =
        (words.isEmpty() ? own : words)
            .stream().map(KindEvidence::name).distinct().sorted().collect(Collectors.joining("+"));
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of((words.isEmpty() ? "own years " : "own ") + kinds);
  }

  private static Optional<String> at(String where, Optional<KindCues.Cue> cue) {
    return cue.map(c -> where + " " + name(c));
  }

  private Optional<KindCues.Cue> subhead(Block block) {
    return view.text().blocks().reversed().stream()
        .filter(b -> b.kind() == Block.Kind.SUBHEAD && b.end() <= block.start())
        .findFirst()
        .flatMap(b -> last(b.start(), b.end(), false));
  }

  private Optional<KindCues.Cue> last(int from, int to, boolean wide) {
    return KindCues.last(cues, from, to, wide);
  }

  private static String name(KindCues.Cue cue) {
    return cue.kind().name();
  }

  private static String name(Optional<KindCues.Cue> cue) {
    return cue.map(KindEvidence::name).orElse("none");
  }

  /// The clause's words up to the number, and what stands behind it up to a comma.
  private int ownEnd(Clause clause) {
    var behind = clause.behind(view.canonical());
    int comma = behind.indexOf(',');
    return clause.quantity().end() + (comma < 0 ? behind.length() : comma);
  }

  private void period(Place place, String stage, List<String> evidence) {
    var told = place.told().flatMap(p -> terms.dated(p, Fact.Kind.TARGET));
    var form = place.told().map(p -> p.form().name()).orElse("none");
    var when = told.map(this::when).orElse("undated");
    var whose = place.told().isEmpty() ? "" : place.own() ? "own " : "inherited ";
    evidence.add(whose + "period:" + when);
    evidence.add(whose + "period:" + when + " " + form);
    evidence.add(stage + " period:" + when);
  }

  private String when(Period period) {
    int year = terms.year();
    boolean range = period.form() == Period.Form.RANGE;
    if (period.to() < year || (range && period.to() == year)) {
      return "behind";
    }
    boolean running = range && period.from() < year && !terms.atCongress();
    if (running) {
      return "running";
    }
    boolean closing = terms.season() == Terms.Season.CLOSING;
    return period.to() > year ? "ahead" : closing ? "closing" : "now";
  }

  private void previous(Place place, List<String> evidence) {
    var where = place.previous().map(p -> where(p, place)).orElse("first");
    evidence.add(
        "previous " + where + ":" + place.previous().map(p -> p.kind().name()).orElse("none"));
  }

  private static String where(Previous previous, Place place) {
    var sentence = place.sentence();
    if (previous.start() >= sentence.start()) {
      return "in sentence";
    }
    if (previous.start() >= sentence.block().start()) {
      return "in block";
    }
    return previous.start() >= place.listStart() ? "in list" : "far";
  }

  private static void number(Quantity quantity, List<String> evidence) {
    evidence.add("comparator:" + quantity.comparator().sign());
    evidence.add("unit:" + quantity.family());
    if (quantity.max().isPresent()) {
      evidence.add("range");
    }
    if (quantity.second().isPresent()) {
      evidence.add("of");
    }
    int decimals = Math.max(0, quantity.value().stripTrailingZeros().scale());
    boolean round = quantity.value().remainder(FIVE).signum() == 0;
    evidence.add(decimals > 0 ? "decimals:" + Math.min(decimals, 2) : round ? "round" : "integer");
  }

  private void words(Clause clause, List<String> evidence) {
    var before = BLANK.split(clause.before(view.canonical()), -1);
    int found = 0;
    for (int i = before.length - 1; i >= 0 && found < WORDS; i--) {
      if (!before[i].isEmpty()) {
        found++;
        evidence.add("word -" + found + ":" + before[i]);
      }
    }
  }
}
