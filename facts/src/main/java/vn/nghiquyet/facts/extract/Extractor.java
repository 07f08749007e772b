package vn.nghiquyet.facts.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.place.Gazetteer;
import vn.nghiquyet.facts.place.PlaceReader;
import vn.nghiquyet.facts.place.Setting;

/// Reads the facts out of an article. Immutable and safe for use by many threads.
public final class Extractor {

  /// A year that dates a text without a date: the latest that it tells as a year of its own.
  private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(?<!- )(20[0-3]\\d)(?!\\d| *-)");

  private static final Pattern TERM = Pattern.compile("(20\\d\\d) *- *(20\\d\\d)");

  private final PlaceReader places;
  private final CongressReader congresses = new CongressReader();
  private final MetReader met = new MetReader();
  private final PriorityReader priorities = new PriorityReader();
  private final ObjectiveReader objectives = new ObjectiveReader();
  private final DocumentReader documents = new DocumentReader();
  private final FigureReader figures = new FigureReader();

  private Extractor(Gazetteer gazetteer) {
    this.places = new PlaceReader(gazetteer);
  }

  /// An extractor over the shipped gazetteer and catalogue.
  public static Extractor load() {
    return new Extractor(Gazetteer.load());
  }

  /// The facts of one article; never throws for any text.
  public ArticleFacts read(Article article) {
    var view = TextView.of(article.text());
    var day = day(article, view);
    var found = places.read(article.text(), view.canonical(), new Setting(day, hints(article)));
    var congress = congresses.read(view, found);
    var terms = Terms.of(CongressMerger.mainTerm(congress, found), day.getYear());
    var counts = met.read(view, found);
    var first = priorities.read(view, found);
    var papers = documents.read(view, found);
    var explained = new ArrayList<FigureReader.Explained>();
    counts.forEach(c -> explained.add(new FigureReader.Explained(c.start(), c.end())));
    first.forEach(
        p -> explained.add(new FigureReader.Explained(p.quote().start(), p.quote().end())));
    papers.forEach(
        d -> explained.add(new FigureReader.Explained(d.quote().start(), d.quote().end())));
    var facts = new ArrayList<Fact>(congress);
    facts.addAll(figures.read(view, found, terms, explained));
    counts.forEach(c -> c.fact().ifPresent(facts::add));
    facts.addAll(first);
    facts.addAll(objectives.read(view, found));
    facts.addAll(papers);
    facts.sort(Comparator.comparingInt(f -> f.quote().start()));
    return new ArticleFacts(found.subjects(), found.sections(), facts);
  }

  /// The day told: the page's own date, else what the years in the text allow.
  private static LocalDate day(Article article, TextView view) {
    return article
        .published()
        .map(Published::day)
        .or(() -> lastYear(view.canonical()))
        .orElse(LocalDate.of(2020, 7, 1));
  }

  /// Without a date: a congress of a term is told in the term's first year, later years move it on.
  private static Optional<LocalDate> lastYear(String text) {
    int first = 0;
    var term = TERM.matcher(text);
    while (term.find()) {
      first = Math.max(first, Integer.parseInt(term.group(1)));
    }
    int latest = 0;
    var year = YEAR.matcher(text);
    while (year.find()) {
      int told = Integer.parseInt(year.group(1));
      latest = told <= first + 4 ? Math.max(latest, told) : latest;
    }
    int chosen = first > 0 ? first : latest;
    return chosen > 0 ? Optional.of(LocalDate.of(chosen, 7, 1)) : Optional.empty();
  }

  private static List<String> hints(Article article) {
    var hints = new ArrayList<String>();
    article.origin().url().ifPresent(hints::add);
    article.origin().source().ifPresent(hints::add);
    return hints.stream().map(h -> Folded.of(h).replaceAll("[^a-z]", "")).toList();
  }
}
