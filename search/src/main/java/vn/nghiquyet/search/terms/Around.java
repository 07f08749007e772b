package vn.nghiquyet.search.terms;

/// How far around a word others count as near, and in what order they are listed.
///
/// @param window units on each side
/// @param order of the list
public record Around(int window, CollocateOrder order) {
  public Around {
    if (window < 1) {
      throw new IllegalArgumentException("a window of " + window);
    }
  }
}
