package vn.nghiquyet.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.bench.measure.Measure;

/// Wall times of questions that were asked again and again.
///
/// @param milliseconds sorted
record Timing(List<Double> milliseconds) {

  Timing {
    milliseconds = milliseconds.stream().sorted().toList();
  }

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 10;
  private static final int HEAVY_ROUNDS = 3;

  /// A question; the answer is read whole and counted.
  @FunctionalInterface
  interface Question {
    long ask() throws IOException;
  }

  /// Every question in turn, ten times after three that count for nothing.
  static Timing of(List<Question> questions) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      times(questions);
    }
    var all = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      all.addAll(times(questions));
    }
    return new Timing(all);
  }

  /// A question that takes seconds, three times.
  static Timing ofHeavy(Question question) throws IOException {
    var all = new ArrayList<Double>();
    for (int i = 0; i < HEAVY_ROUNDS; i++) {
      all.addAll(times(List.of(question)));
    }
    return new Timing(all);
  }

  private static List<Double> times(List<Question> questions) throws IOException {
    var times = new ArrayList<Double>();
    for (var question : questions) {
      long start = System.nanoTime();
      long answers = question.ask();
      times.add((System.nanoTime() - start) / 1e6);
      if (answers == 0) {
        throw new IllegalStateException("a question of the benchmark has no answer: nothing timed");
      }
    }
    return times;
  }

  double median() {
    return percentile(50);
  }

  private double percentile(int percent) {
    int rank = (int) Math.ceil(milliseconds.size() * percent / 100.0);
    return milliseconds.get(Math.max(1, rank) - 1);
  }

  /// The median and what one in a hundred exceeds.
  List<Measure> rows(String name) {
    return List.of(
        new Measure(name + "_p50", median(), "ms"),
        new Measure(name + "_p99", percentile(99), "ms"));
  }

  /// The median alone, of few rounds.
  Measure row(String name) {
    return new Measure(name, median() / 1000, "s");
  }
}
