package vn.nghiquyet.search.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.StoryId;

/// Articles and the stories they are versions of.
final class StoryScope {

  private final IndexSearcher searcher;

  StoryScope(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// Only articles whose story has several versions.
  static Query severalVersions(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(
            NumericDocValuesField.newSlowRangeQuery(Fields.VERSIONS, 2, Long.MAX_VALUE),
            Occur.FILTER)
        .build();
  }

  /// How many stories the articles that fit are versions of.
  int count(Query query) throws IOException {
    var stories = new HashSet<Long>();
    each(query, (_, story) -> stories.add(story));
    return stories.size();
  }

  /// The story of the article at a place in the index.
  Story of(int doc) throws IOException {
    return new Story(
        StoryId.article(number(doc, Fields.STORY)), Math.toIntExact(number(doc, Fields.VERSIONS)));
  }

  /// Hits in order as the articles to show for them: for each story, in the order of its best hit,
  /// the version among all that fit that was published first.
  List<Integer> representatives(Query query, ScoreDoc[] hits, int limit) throws IOException {
    Set<Long> stories = new LinkedHashSet<>();
    for (var hit : hits) {
      if (stories.size() == limit) {
        break;
      }
      stories.add(number(hit.doc, Fields.STORY));
    }
    Map<Long, Version> first = new HashMap<>();
    each(
        query,
        (doc, story) -> {
          if (stories.contains(story)) {
            first.merge(story, version(doc), Version::earlier);
          }
        });
    var shown = new ArrayList<Integer>();
    for (var story : stories) {
      Optional.ofNullable(first.get(story)).map(Version::doc).ifPresent(shown::add);
    }
    return shown;
  }

  /// How many different stories some hits are of.
  int count(ScoreDoc[] hits) throws IOException {
    var stories = new HashSet<Long>();
    for (var hit : hits) {
      stories.add(number(hit.doc, Fields.STORY));
    }
    return stories.size();
  }

  /// A version of a story; without a day it comes after all others.
  private record Version(int doc, long day, String id) {

    Version earlier(Version other) {
      int order = day != other.day ? Long.compare(day, other.day) : id.compareTo(other.id);
      return order <= 0 ? this : other;
    }
  }

  private Version version(int doc) throws IOException {
    var leaf = leaf(doc);
    var days = DocValues.getSortedNumeric(leaf.reader(), Fields.DAY);
    var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    int here = doc - leaf.docBase;
    var id = ids.advanceExact(here) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
    return new Version(doc, days.advanceExact(here) ? days.nextValue() : Long.MAX_VALUE, id);
  }

  /// Takes an article and its story.
  private interface Use {
    void of(int doc, long story) throws IOException;
  }

  private void each(Query query, Use use) throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      var live = leaf.reader().getLiveDocs();
      var stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
      var docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          use.of(leaf.docBase + doc, value(stories, doc));
        }
      }
    }
  }

  private long number(int doc, String field) throws IOException {
    var leaf = leaf(doc);
    return value(DocValues.getNumeric(leaf.reader(), field), doc - leaf.docBase);
  }

  private static long value(NumericDocValues values, int doc) throws IOException {
    if (!values.advanceExact(doc)) {
      throw new IllegalStateException("article %d has no story".formatted(doc));
    }
    return values.longValue();
  }

  private LeafReaderContext leaf(int doc) {
    var leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
