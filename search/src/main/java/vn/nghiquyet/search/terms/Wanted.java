package vn.nghiquyet.search.terms;

import vn.nghiquyet.search.units.TextUnit;

/// What is counted.
///
/// @param unit syllables or words
/// @param length how many of them that stand together are a term
/// @param fewest what is seen less often is left out
public record Wanted(TextUnit unit, int length, long fewest) {
  public Wanted {
    if (length < 1) {
      throw new IllegalArgumentException("terms of %d units".formatted(length));
    }
  }
}
