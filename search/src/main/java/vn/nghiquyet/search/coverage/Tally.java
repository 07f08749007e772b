package vn.nghiquyet.search.coverage;

import java.util.HashSet;
import java.util.Set;

/// How much there is, reprints counted and not.
///
/// @param articles all articles
/// @param stories how many stories they are versions of
public record Tally(int articles, int stories) {

  /// Counts articles one after another.
  static final class Counter {

    private final SharedStories shared;
    private final Set<Long> several = new HashSet<>();
    private int articles;
    private int alone;

    Counter(SharedStories shared) {
      this.shared = shared;
    }

    void add(int doc) {
      articles++;
      long story = shared.of(doc);
      if (story == SharedStories.NONE) {
        alone++;
      } else {
        several.add(story);
      }
    }

    Tally tally() {
      return new Tally(articles, alone + several.size());
    }
  }
}
