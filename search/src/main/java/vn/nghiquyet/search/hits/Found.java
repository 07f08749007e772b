package vn.nghiquyet.search.hits;

import java.util.List;

/// The first hits of a query, and how many there are.
///
/// @param total all that fits, exactly
/// @param stories how many hits that makes: fewer where versions of one story are one hit
/// @param first the first of them
/// @param near where nothing has all the words of a query, what has at least half; not counted in
///   `total`
/// @param <T> what was found
public record Found<T>(int total, int stories, List<T> first, List<T> near) {
  public Found {
    first = List.copyOf(first);
    near = List.copyOf(near);
  }

  /// Hits that are each by itself.
  public Found(int total, List<T> first, List<T> near) {
    this(total, total, first, near);
  }
}
