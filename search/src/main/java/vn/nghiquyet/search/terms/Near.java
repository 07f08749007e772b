package vn.nghiquyet.search.terms;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.nghiquyet.search.hits.Span;

/// Counts what stands in windows around the places of a query, within their sentences.
///
/// A unit counts once however many windows it lies in (surface co-occurrence of S. Evert, Corpora
/// and Collocations, 2008), so that observed and expected counts belong to one table. What was
/// found itself is not counted.
final class Near {

  private final int window;
  private final Map<String, Count> terms = new HashMap<>();
  private int nodes;
  private long inWindows;
  private long outsideNodes;

  Near(int window) {
    this.window = window;
  }

  static final class Count {
    private int together;
    private int before;
    private long all;

    int together() {
      return together;
    }

    int before() {
      return before;
    }

    long all() {
      return all;
    }
  }

  Near add(Stream<Cut> cuts) {
    cuts.forEachOrdered(cut -> cut.sentences().forEach(s -> add(s, cut)));
    return this;
  }

  private void add(Cut.Sentence sentence, Cut cut) {
    int size = sentence.units().size();
    var isNode = new boolean[size];
    var after = new boolean[size];
    var before = new boolean[size];
    for (var span : cut.spans()) {
      mark(sentence, span, isNode, before, after);
    }
    for (int i = 0; i < size; i++) {
      if (isNode[i]) {
        continue;
      }
      outsideNodes++;
      boolean near = before[i] || after[i];
      inWindows += near ? 1 : 0;
      var term = sentence.terms().get(i);
      if (Counts.isWord(term)) {
        var count = terms.computeIfAbsent(term, _ -> new Count());
        count.all++;
        count.together += near ? 1 : 0;
        count.before += before[i] ? 1 : 0;
      }
    }
  }

  private void mark(
      Cut.Sentence sentence, Span span, boolean[] isNode, boolean[] before, boolean[] after) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < isNode.length; i++) {
      var unit = sentence.units().get(i);
      if (unit.start() < span.end() && span.start() < unit.end()) {
        isNode[i] = true;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    nodes++;
    for (int i = Math.max(0, first - window); i < first; i++) {
      before[i] = true;
    }
    for (int i = last + 1; i <= Math.min(isNode.length - 1, last + window); i++) {
      after[i] = true;
    }
  }

  Map<String, Count> terms() {
    return terms;
  }

  int nodes() {
    return nodes;
  }

  Metrics.Table table(Count count) {
    return new Metrics.Table(count.together, inWindows, count.all, outsideNodes);
  }

  long units() {
    return outsideNodes;
  }
}
