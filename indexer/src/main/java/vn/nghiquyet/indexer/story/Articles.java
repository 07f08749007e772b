package vn.nghiquyet.indexer.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.StoryId;

/// The articles of an open index, as far as grouping needs them.
final class Articles {

  /// Days of articles that have none: after all others.
  private static final long NO_DAY = Long.MAX_VALUE;

  private final IndexReader reader;

  Articles(DirectoryReader reader) {
    this.reader = reader;
  }

  /// An article's place among stories.
  ///
  /// @param id its id as a number
  /// @param day when it was published
  /// @param story the story written for it
  /// @param versions how many the story has, as written for it
  record Entry(long id, long day, long story, long versions) {

    /// Who was published first.
    static final Comparator<Entry> FIRST =
        Comparator.comparingLong(Entry::day).thenComparingLong(Entry::id);
  }

  /// An article with its sketch.
  record Read(Entry entry, Sketch sketch) {}

  /// Each article, in the order of the index.
  void forEach(Consumer<Entry> use) throws IOException {
    for (var leaf : reader.leaves()) {
      var values = new Values(leaf.reader());
      var live = leaf.reader().getLiveDocs();
      for (int doc = values.sketches.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.sketches.nextDoc()) {
        if (live == null || live.get(doc)) {
          use.accept(values.entry(doc));
        }
      }
    }
  }

  /// The article at a place in the index.
  Read read(int doc) {
    try {
      var leaves = reader.leaves();
      var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      var values = new Values(leaf.reader());
      int here = doc - leaf.docBase;
      if (!values.sketches.advanceExact(here)) {
        throw new IllegalStateException("document %d has a band and no sketch".formatted(doc));
      }
      return new Read(values.entry(here), values.sketch());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Places of the articles with a term that were not replaced.
  List<Integer> live(Term term) throws IOException {
    var docs = new ArrayList<Integer>();
    for (var leaf : reader.leaves()) {
      var postings = leaf.reader().postings(term, PostingsEnum.NONE);
      var live = leaf.reader().getLiveDocs();
      if (postings == null) {
        continue;
      }
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          docs.add(leaf.docBase + doc);
        }
      }
    }
    return docs;
  }

  /// The columns of one segment, read forward.
  private static final class Values {

    private final SortedDocValues ids;
    private final SortedNumericDocValues days;
    private final NumericDocValues stories;
    private final NumericDocValues versions;
    private final BinaryDocValues sketches;

    Values(LeafReader leaf) throws IOException {
      ids = DocValues.getSorted(leaf, Fields.ID);
      days = DocValues.getSortedNumeric(leaf, Fields.DAY);
      stories = DocValues.getNumeric(leaf, Fields.STORY);
      versions = DocValues.getNumeric(leaf, Fields.VERSIONS);
      sketches = DocValues.getBinary(leaf, Fields.SKETCH);
    }

    Entry entry(int doc) {
      try {
        boolean whole =
            ids.advanceExact(doc) && stories.advanceExact(doc) && versions.advanceExact(doc);
        if (!whole) {
          throw new IllegalStateException("an article has a sketch and no story");
        }
        return new Entry(
            StoryId.of(ids.lookupOrd(ids.ordValue()).utf8ToString()),
            days.advanceExact(doc) ? days.nextValue() : NO_DAY,
            stories.longValue(),
            versions.longValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Sketch sketch() throws IOException {
      return Sketch.of(BytesRef.deepCopyOf(sketches.binaryValue()).bytes);
    }
  }
}
