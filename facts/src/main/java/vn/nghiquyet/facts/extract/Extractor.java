package vn.nghiquyet.facts.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.place.Gazetteer;
import vn.nghiquyet.facts.place.PlaceReader;
import vn.nghiquyet.facts.place.Places;
import vn.nghiquyet.facts.place.Setting;

/// Reads the facts out of an article. Immutable and safe for use by many threads.
public final class Extractor {

  /// Ways to date a text without a date, best first: a whole date, the term of a congress, the year
  /// told most often.
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}[/.-]((?:19|20)\\d\\d)(?!\\d)|tháng \\d{1,2} năm (20\\d\\d)|(?<!\\d)(20\\d\\d)-(?:0\\d|1[0-2])(?!\\d)");

  /// The year that a text expects something for is the one it was written in.
  private static final Pattern EXPECTED =
      Pattern.compile(
          "\\d{1,2} tháng (?:đầu |cuối )?(?:năm )?(20\\d\\d)|(?<!\\p{L})(?:ước|dự ước)[^.;\\d]{0,30}năm (20\\d\\d)|năm (20\\d\\d),? (?:ước|dự ước)|năm (20\\d\\d)[^.;]{0,12} ước");

  private static final Pattern TERM = Pattern.compile("nhiệm k[ỳì] *\\(?(20\\d[05]) *- *20\\d[05]");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-3]\\d)(?!\\d| *-)");

  private final Gazetteer gazetteer;
  private final PlaceReader places;
  private final CongressReader congresses = new CongressReader();
  private final MetReader met = new MetReader();
  private final PriorityReader priorities = new PriorityReader();
  private final ObjectiveReader objectives = new ObjectiveReader();
  private final DocumentReader documents = new DocumentReader();
  private final StatusReader statuses = new StatusReader();
  private final FigureReader figures;
  private final KindModel kinds;

  private Extractor(Gazetteer gazetteer, KindModel kinds) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    this.figures = new FigureReader(kinds);
    this.places = new PlaceReader(gazetteer);
  }

  /// An extractor over the shipped gazetteer and catalogue.
  public static Extractor load() {
    return with(KindModel.load());
  }

  /// An extractor that tells kinds apart by another model: for learning one.
  static Extractor with(KindModel kinds) {
    return new Extractor(Gazetteer.load(), kinds);
  }

  /// The gazetteer that places are read with.
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /// The facts of one article; never throws for any text.
  public ArticleFacts read(Article article) {
    return read(article, (figure, evidence) -> {});
  }

  /// The places of an article, read with the names of its day.
  Places places(Article article, TextView view) {
    var setting = new Setting(day(article, view), hints(article));
    return places.read(article.text(), view.canonical(), setting);
  }

  /// What tells the kinds of figures apart.
  KindModel kinds() {
    return kinds;
  }

  /// The facts of one article; `watcher` learns what decided the kind of each figure.
  ArticleFacts read(Article article, FigureReader.Watcher watcher) {
    var view = TextView.of(article.text());
    var day = day(article, view);
    var found = places(article, view);
    var congress = congresses.read(view, found, day.getYear());
    var dating =
        new FigureReader.Dating(
            CongressMerger.mainTerm(congress, found),
            day.getYear(),
            Terms.Season.of(day.getMonthValue()));
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
    // Where no congress is told, a figure that no indicator explains and that is no locality's is
    // somebody else's.
    figures.read(view, found, dating, explained, watcher).stream()
        .filter(f -> !congress.isEmpty() || f.indicatorId().isPresent() || f.place().isPresent())
        .forEach(facts::add);
    facts.addAll(statuses.read(view, found, day.getYear()));
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
        .or(() ->
            Stream.of(latest(DATE, view.canonical()), latest(EXPECTED, view.canonical()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder()))
        .or(() -> latest(TERM, view.canonical()))
        .or(() -> mostTold(view.canonical()))
        .orElse(LocalDate.of(2020, 7, 1));
  }

  private static Optional<LocalDate> latest(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(Extractor::firstGroup)
        .max(String::compareTo)
        .map(Extractor::midYear);
  }

  private static String firstGroup(MatchResult match) {
    return IntStream.rangeClosed(1, match.groupCount())
        .mapToObj(match::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static Optional<LocalDate> mostTold(String text) {
    Map<String, Long> counts =
        YEAR.matcher(text)
            .results()
            .collect(Collectors.groupingBy(m -> m.group(1), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> midYear(e.getKey()));
  }

  private static LocalDate midYear(String year) {
    return LocalDate.of(Integer.parseInt(year), 7, 1);
  }

  private static List<String> hints(Article article) {
    var hints = new ArrayList<String>();
    article.origin().url().ifPresent(hints::add);
    article.origin().source().ifPresent(hints::add);
    return hints.stream().map(h -> Folded.of(h).replaceAll("[^a-z]", "")).toList();
  }
}
