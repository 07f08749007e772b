package vn.nghiquyet.search.hits;

import java.util.List;

/// The first hits of a query, and how many there are.
///
/// @param total all hits, exactly
/// @param first the first of them
/// @param near what has at least half of the query's words but not all, where fewer hits than asked
///   for have all; not counted in `total`
/// @param <T> what was found
public record Found<T>(int total, List<T> first, List<T> near) {
  public Found {
    first = List.copyOf(first);
    near = List.copyOf(near);
  }
}
