package vn.nghiquyet.facts.gold;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The outcome of a scoring.
///
/// @param articles one for each article of gold, in the order of gold
public record Report(List<OfArticle> articles) {

  public Report {
    articles = List.copyOf(articles);
  }

  /// The outcome for one article.
  ///
  /// @param article the article's name
  /// @param scores one per measure, in the order of {@link Measure}
  /// @param differences every fact that is missed, unexpected or different, in the order found
  public record OfArticle(String article, List<Score> scores, List<Difference> differences) {
    public OfArticle {
      scores = List.copyOf(scores);
      differences = List.copyOf(differences);
    }
  }

  /// Why a fact is listed.
  public enum Why {
    /// There is no extracted article of that name or address.
    NOT_READ,
    /// Gold has it alone.
    MISSED,
    /// Gold does not have it.
    UNEXPECTED,
    /// The numbers agree, what they mean does not.
    DIFFERS;

    /// The name for programs.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A fact on which gold and extraction do not agree.
  ///
  /// @param article the article's name
  /// @param why why it is listed
  /// @param measure where it counts
  /// @param expected the fact in gold; empty where it has none
  /// @param got the fact extracted; empty where there is none
  public record Difference(String article, Why why, Measure measure, String expected, String got) {}

  /// The scores of all articles together, one per measure.
  public List<Score> scores() {
    Map<Measure, Score> sums = new EnumMap<>(Measure.class);
    for (var measure : Measure.values()) {
      sums.put(measure, new Score(measure, 0, 0, 0));
    }
    articles.stream()
        .flatMap(a -> a.scores().stream())
        .forEach(s -> sums.merge(s.measure(), s, Score::plus));
    return List.copyOf(sums.values());
  }

  /// The differences of all articles.
  public List<Difference> differences() {
    return articles.stream().flatMap(a -> a.differences().stream()).toList();
  }

  /// All scores under a headline.
  public String table() {
    return "%-40s %5s %5s %5s %6s %6s %6s"
            .formatted("measure", "gold", "got", "match", "P", "R", "F1")
        + scores().stream().map(Report::row).collect(Collectors.joining());
  }

  private static String row(Score score) {
    return String.format(
        Locale.ROOT,
        "%n%-40s %5d %5d %5d %6.3f %6.3f %6.3f",
        score.measure().title(),
        score.gold(),
        score.extracted(),
        score.matched(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
