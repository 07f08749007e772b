package vn.nghiquyet.bench.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Adds up what engines reach, by class of queries and over all.
final class Scores {

  private static final String ALL = "all";

  private final List<String> engines;
  private final Map<String, List<Sum>> sums = new TreeMap<>();
  private final List<Sum> all;

  private static final class Sum {
    double reciprocalRank;
    double recall;
    int queries;

    void add(Judged judged, List<String> found) {
      reciprocalRank += judged.reciprocalRank(found);
      recall += judged.recall(found);
      queries++;
    }
  }

  Scores(List<String> engines) {
    this.engines = List.copyOf(engines);
    this.all = sums();
  }

  private List<Sum> sums() {
    var sums = new ArrayList<Sum>();
    engines.forEach(_ -> sums.add(new Sum()));
    return sums;
  }

  void add(int engine, Judged judged, List<String> found) {
    sums.computeIfAbsent(judged.kind(), _ -> sums()).get(engine).add(judged, found);
    all.get(engine).add(judged, found);
  }

  /// A line of titles, then a class a line, tabs between.
  String table() {
    var table = new StringBuilder("class\tqueries");
    engines.forEach(engine -> table.append("\tMRR@10 %1$s\tR@10 %1$s".formatted(engine)));
    table.append('\n');
    sums.forEach((kind, each) -> row(table, kind, each));
    row(table, ALL, all);
    return table.toString();
  }

  private static void row(StringBuilder table, String kind, List<Sum> each) {
    table.append(kind).append('\t').append(each.getFirst().queries);
    for (var sum : each) {
      table.append(
          String.format(
              Locale.ROOT,
              "\t%.3f\t%.3f",
              sum.reciprocalRank / sum.queries,
              sum.recall / sum.queries));
    }
    table.append('\n');
  }
}
