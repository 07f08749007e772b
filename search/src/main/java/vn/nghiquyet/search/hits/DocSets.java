package vn.nghiquyet.search.hits;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/// The documents that fit a query, as sets: for counting, where neither order nor score matters.
public final class DocSets {

  private DocSets() {}

  /// All documents that fit.
  public static FixedBitSet of(IndexSearcher searcher, Query query) throws IOException {
    var found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      var live = leaf.reader().getLiveDocs();
      var docs = scorer.iterator();
      for (int d = docs.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = docs.nextDoc()) {
        if (live == null || live.get(d)) {
          found.set(leaf.docBase + d);
        }
      }
    }
    return found;
  }
}
