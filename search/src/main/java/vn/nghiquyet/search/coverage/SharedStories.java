package vn.nghiquyet.search.coverage;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import vn.nghiquyet.indexer.schema.Fields;

/// The stories of articles that have other versions. Most articles have none, and are never looked
/// up.
final class SharedStories {

  /// Of an article that is its story's only version.
  static final long NONE = -1;

  private final long[] stories;

  private SharedStories(long[] stories) {
    this.stories = stories;
  }

  static SharedStories of(IndexReader reader) throws IOException {
    var stories = new long[reader.maxDoc()];
    Arrays.fill(stories, NONE);
    for (var leaf : reader.leaves()) {
      var versions = DocValues.getNumeric(leaf.reader(), Fields.VERSIONS);
      var story = DocValues.getNumeric(leaf.reader(), Fields.STORY);
      for (int d = versions.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = versions.nextDoc()) {
        if (versions.longValue() > 1 && story.advanceExact(d)) {
          stories[leaf.docBase + d] = story.longValue();
        }
      }
    }
    return new SharedStories(stories);
  }

  /// The story of an article, or {@link #NONE}.
  long of(int doc) {
    return stories[doc];
  }
}
