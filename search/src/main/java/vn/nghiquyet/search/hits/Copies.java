package vn.nghiquyet.search.hits;

/// What becomes of articles that are versions of one story.
public enum Copies {
  /// One hit a story: its first version among those that fit.
  GROUP,
  /// Each article is a hit.
  ALL,
  /// Only articles whose story has other versions in the index.
  ONLY
}
