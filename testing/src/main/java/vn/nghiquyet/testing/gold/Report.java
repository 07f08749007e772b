package vn.nghiquyet.testing.gold;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The outcome of a scoring.
///
/// @param scores one per measure, in the order of {@link Measure}
/// @param differences every fact that is missed, unexpected or different, in the order found
public record Report(List<Score> scores, List<Difference> differences) {

  public Report {
    scores = List.copyOf(scores);
    differences = List.copyOf(differences);
  }

  /// A fact on which gold and extraction do not agree.
  ///
  /// @param article the article's name
  /// @param what missed, unexpected or differs, and the measure
  /// @param detail the fact, or gold and extracted fact
  public record Difference(String article, String what, String detail) {}

  /// All scores under a headline.
  public String table() {
    var head =
        String.format(
            Locale.ROOT,
            "%-40s %5s %5s %5s %6s %6s %6s",
            "measure",
            "gold",
            "got",
            "match",
            "P",
            "R",
            "F1");
    return head
        + scores.stream().map(s -> System.lineSeparator() + s.row()).collect(Collectors.joining());
  }
}
