package vn.nghiquyet.bench.pages;

import java.util.List;

/// How a set judges one page.
///
/// @param name the page's
/// @param right from 0 to 1, for finding the worst
/// @param parts what the set adds up over its pages, in an order of its own
/// @param miss what to look at, for people
record Score(String name, double right, List<Double> parts, String miss) {

  Score {
    parts = List.copyOf(parts);
  }

  double part(int i) {
    return parts.get(i);
  }

  /// The mean of a part.
  static double mean(List<Score> scores, int part) {
    return scores.stream().mapToDouble(s -> s.part(part)).average().orElse(0);
  }

  /// The sum of a part.
  static double sum(List<Score> scores, int part) {
    return scores.stream().mapToDouble(s -> s.part(part)).sum();
  }
}
