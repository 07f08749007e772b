package vn.nghiquyet.search.hits;

import java.util.List;

/// The first hits of a query, and how many there are.
///
/// @param total all hits, exactly
/// @param first the first of them
/// @param <T> what was found
public record Found<T>(int total, List<T> first) {
  public Found {
    first = List.copyOf(first);
  }
}
