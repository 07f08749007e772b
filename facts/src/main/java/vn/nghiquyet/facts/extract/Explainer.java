package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.number.NotQuantities;
import vn.nghiquyet.facts.number.PeriodScanner;
import vn.nghiquyet.facts.place.Explanation;
import vn.nghiquyet.facts.place.LinkedMention;

/// Says for each figure what decided its kind, for each place why it was meant, and for each number
/// that is no fact what it was taken for. Immutable.
public final class Explainer {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

  /// So many pieces of evidence are told of a figure.
  private static final int REASONS = 5;

  private final Extractor extractor;
  private final NotQuantities notQuantities = new NotQuantities();
  private final PeriodScanner periods = new PeriodScanner();

  /// Explains what an extractor reads.
  public Explainer(Extractor extractor) {
    this.extractor = extractor;
  }

  /// Everything of an article, in the order of its text.
  public List<Explained> explain(Article article) {
    Map<Fact.Figure, List<String>> evidence = new HashMap<>();
    var facts = extractor.read(article, (f, e) -> evidence.put(f, e.get())).facts();
    var view = TextView.of(article.text());
    var all = new ArrayList<Explained>();
    for (var fact : facts) {
      if (fact instanceof Fact.Figure figure) {
        all.add(figure(figure, evidence.getOrDefault(figure, List.of())));
      }
    }
    extractor.places(article, view).mentions().forEach(m -> all.add(place(view, m)));
    all.addAll(numbers(view, facts));
    all.sort(Comparator.comparingInt(Explained::start).thenComparingInt(Explained::end));
    return all;
  }

  private Explained figure(Fact.Figure figure, List<String> evidence) {
    var quote = figure.quote();
    var kind = figure.kind().name().toLowerCase(Locale.ROOT);
    return new Explained(
        quote.start(),
        quote.end(),
        quote.text(),
        kind + ": " + figure.indicatorId().orElse(figure.indicator()),
        reasons(evidence, figure.kind()));
  }

  private List<String> reasons(List<String> evidence, Fact.Kind kind) {
    return evidence.contains(KindEvidence.COMPARED)
        ? evidence
        : extractor.kinds().reasons(evidence, kind, REASONS);
  }

  private static Explained place(TextView view, LinkedMention linked) {
    var mention = linked.mention();
    var place = linked.place();
    var why = new ArrayList<String>();
    why.add(linked.why().reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    why.add("on " + linked.why().day());
    if (linked.why().reason() == Explanation.Reason.OPEN) {
      linked.why().candidates().forEach(c -> why.add(name(c)));
    }
    return new Explained(
        mention.start(),
        mention.end(),
        view.whole().substring(mention.start(), mention.end()),
        "place: " + name(place),
        why);
  }

  private static String name(Place place) {
    return place.fullName() + (place.code().isEmpty() ? "" : " (" + place.code() + ")");
  }

  private List<Explained> numbers(TextView view, List<Fact> facts) {
    var text = view.canonical();
    var others = notQuantities.find(text, 0, text.length());
    var times = periods.scan(text, 0, text.length());
    var numbers = new ArrayList<Explained>();
    var number = NUMBER.matcher(text);
    while (number.find()) {
      int at = number.start();
      boolean told = facts.stream().anyMatch(f -> f.quote().start() <= at && at < f.quote().end());
      if (told) {
        continue;
      }
      var as =
          others.stream()
              .filter(o -> o.start() <= at && at < o.end())
              .findFirst()
              .map(NotQuantities.Span::name)
              .or(() ->
                  times.stream()
                      .filter(p -> p.start() <= at && at < p.end())
                      .findFirst()
                      .map(p -> "period"))
              .or(() -> aside(view, at))
              .orElse("nothing says what it measures");
      numbers.add(
          new Explained(
              at,
              number.end(),
              view.whole().substring(at, number.end()),
              "no figure",
              List.of(as)));
    }
    return numbers;
  }

  private static Optional<String> aside(TextView view, int at) {
    return view.text().blocks().stream()
        .filter(b -> b.start() <= at && at < b.end())
        .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.CAPTION)
        .findFirst()
        .map(b -> b.kind().name().toLowerCase(Locale.ROOT) + ", which repeats the body");
  }
}
