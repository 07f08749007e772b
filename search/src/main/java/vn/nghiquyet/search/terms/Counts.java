package vn.nghiquyet.search.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Counts terms over a selection: how often, and in which articles.
final class Counts {

  private final int length;
  private final Map<String, Places> terms = new HashMap<>();
  private int[] sizes = new int[16];
  private int articles;
  private long units;

  Counts(int length) {
    this.length = length;
  }

  /// The articles a term stands in, and how often in each.
  static final class Places {
    private int[] parts = new int[2];
    private int[] counts = new int[2];
    private int size;
    private long all;

    private void add(int part) {
      all++;
      if (size > 0 && parts[size - 1] == part) {
        counts[size - 1]++;
        return;
      }
      if (size == parts.length) {
        parts = Arrays.copyOf(parts, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
      }
      parts[size] = part;
      counts[size] = 1;
      size++;
    }

    long count() {
      return all;
    }

    int articles() {
      return size;
    }
  }

  Counts add(Stream<Cut> cuts) {
    cuts.forEachOrdered(this::add);
    return this;
  }

  private void add(Cut cut) {
    if (articles == sizes.length) {
      sizes = Arrays.copyOf(sizes, articles * 2);
    }
    for (var sentence : cut.sentences()) {
      sizes[articles] += sentence.terms().size();
      units += sentence.terms().size();
      for (int start = 0; start + length <= sentence.terms().size(); start++) {
        if (isTerm(sentence, start)) {
          var term = String.join(" ", sentence.terms().subList(start, start + length));
          terms.computeIfAbsent(term, _ -> new Places()).add(articles);
        }
      }
    }
    articles++;
  }

  /// Numbers are counted as units, so that shares hold, but are no terms.
  private boolean isTerm(Cut.Sentence sentence, int start) {
    for (int i = start; i < start + length; i++) {
      boolean apart = i > start && !sentence.joined().get(i);
      if (apart || !isWord(sentence.terms().get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isWord(String term) {
    return Character.isLetter(term.codePointAt(0));
  }

  Map<String, Places> terms() {
    return terms;
  }

  long count(String term) {
    var places = terms.get(term);
    return places == null ? 0 : places.all;
  }

  int articles(String term) {
    var places = terms.get(term);
    return places == null ? 0 : places.size;
  }

  TermList.Size size() {
    return new TermList.Size(articles, units);
  }

  double deviation(Places places) {
    return Metrics.deviation(
        Arrays.copyOf(places.parts, places.size),
        Arrays.copyOf(places.counts, places.size),
        sizes,
        units);
  }
}
