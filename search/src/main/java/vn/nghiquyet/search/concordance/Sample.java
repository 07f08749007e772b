package vn.nghiquyet.search.concordance;

/// A random choice of lines that anyone can repeat.
///
/// @param size how many
/// @param seed the same seed over the same index gives the same lines
public record Sample(int size, long seed) {
  public Sample {
    if (size < 1) {
      throw new IllegalArgumentException("a sample of " + size);
    }
  }
}
