package vn.nghiquyet.testing.seed;

import java.util.stream.LongStream;

/// The seeds a law is tried on: 50, or the one given by `-Dseed=N` to repeat a failure.
///
/// Use as `@MethodSource("vn.nghiquyet.testing.seed.Seeds#all")` with the seed as a parameter, so
/// that it stands in the test's name.
public final class Seeds {

  private static final int COUNT = 50;

  private Seeds() {}

  /// Seeds 0 to 49, or the one asked for.
  public static LongStream all() {
    var one = Long.getLong("seed");
    return one == null ? LongStream.range(0, COUNT) : LongStream.of(one);
  }
}
