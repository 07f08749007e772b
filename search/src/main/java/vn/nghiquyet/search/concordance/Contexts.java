package vn.nghiquyet.search.concordance;

import java.util.Optional;
import vn.nghiquyet.search.units.TextUnit;

/// What is asked of a concordance.
///
/// @param window units on each side
/// @param unit what they are
/// @param order of the lines
/// @param sample some of the lines only
public record Contexts(int window, TextUnit unit, LineOrder order, Optional<Sample> sample) {
  public Contexts {
    if (window < 0) {
      throw new IllegalArgumentException("a window of " + window);
    }
  }
}
