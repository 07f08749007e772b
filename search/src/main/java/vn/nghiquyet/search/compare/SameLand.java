package vn.nghiquyet.search.compare;

/// Knows whether a place is the same land under two codes.
@FunctionalInterface
public interface SameLand {

  /// Whether it is; unknown codes are taken for the same.
  boolean holds(String a, String b);
}
