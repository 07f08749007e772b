package vn.nghiquyet.search.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.search.hits.MarkedArticle;
import vn.nghiquyet.search.units.UnitCutter;

/// Makes lists of terms. Equals are ordered by the term, so that lists are the same every time.
public final class TermLists {

  private final Wanted wanted;
  private final UnitCutter cutter;

  /// Lists of what is wanted; words are those of a segmenter.
  public TermLists(Wanted wanted, Segmenter segmenter) {
    this.wanted = wanted;
    this.cutter = new UnitCutter(wanted.unit(), segmenter);
  }

  /// The terms of a selection, most frequent first.
  public TermList<Frequency> frequencies(Stream<MarkedArticle> articles) {
    var counts = counts(articles);
    var rows = new ArrayList<Frequency>();
    counts
        .terms()
        .forEach((term, places) -> {
          if (places.count() >= wanted.fewest()) {
            rows.add(
                new Frequency(
                    term,
                    places.count(),
                    Metrics.perMillion(places.count(), counts.size().units()),
                    places.articles(),
                    counts.deviation(places)));
          }
        });
    rows.sort(Comparator.comparingLong(Frequency::count).reversed().thenComparing(Frequency::term));
    return new TermList<>(counts.size(), TermList.Size.NONE, 0, rows);
  }

  /// The terms that the first selection uses more than the second, surest first.
  public TermList<KeyTerm> keyness(Stream<MarkedArticle> a, Stream<MarkedArticle> b) {
    var first = counts(a);
    var second = counts(b);
    long unitsOfA = first.size().units();
    long unitsOfB = second.size().units();
    var rows = new ArrayList<KeyTerm>();
    if (unitsOfA > 0 && unitsOfB > 0) {
      for (var term : first.terms().keySet()) {
        long inA = first.count(term);
        long inB = second.count(term);
        boolean more = inA * unitsOfB > inB * unitsOfA;
        if (more && inA >= wanted.fewest()) {
          rows.add(
              new KeyTerm(
                  term,
                  inA,
                  Metrics.perMillion(inA, unitsOfA),
                  first.articles(term),
                  inB,
                  Metrics.perMillion(inB, unitsOfB),
                  second.articles(term),
                  Metrics.logRatio(inA, unitsOfA, inB, unitsOfB),
                  Metrics.keyness(inA, unitsOfA, inB, unitsOfB)));
        }
      }
    }
    rows.sort(
        Comparator.comparingDouble(KeyTerm::likelihood).reversed().thenComparing(KeyTerm::term));
    return new TermList<>(first.size(), second.size(), 0, rows);
  }

  /// The units that stand near what was marked in the articles, in an order.
  public TermList<Collocate> collocates(Stream<MarkedArticle> articles, Around around) {
    var near = new Near(around.window());
    int[] read = new int[1];
    near.add(Cut.all(articles.peek(_ -> read[0]++), cutter));
    var rows = new ArrayList<Collocate>();
    near.terms()
        .forEach((term, count) -> {
          if (count.together() > 0 && count.together() >= wanted.fewest()) {
            rows.add(collocate(term, count, near));
          }
        });
    rows.sort(around.order().comparator());
    var size = new TermList.Size(read[0], near.units());
    return new TermList<>(size, TermList.Size.NONE, near.nodes(), List.copyOf(rows));
  }

  private static Collocate collocate(String term, Near.Count count, Near near) {
    var table = near.table(count);
    return new Collocate(
        term,
        count.together(),
        count.before(),
        count.all(),
        table.expected(),
        Metrics.likelihood(table),
        Metrics.mutualInformation(table),
        Metrics.logDice(count.together(), near.nodes(), (double) count.all()));
  }

  private Counts counts(Stream<MarkedArticle> articles) {
    return new Counts(wanted.length()).add(Cut.all(articles, cutter));
  }
}
