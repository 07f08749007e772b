package vn.nghiquyet.testing.gold;

import java.util.Locale;

/// One row of the table: how many facts gold has, how many were extracted, how many agree.
///
/// @param measure what is counted
/// @param gold facts in gold
/// @param extracted facts extracted
/// @param matched facts that agree
public record Score(String measure, int gold, int extracted, int matched) {

  /// Two scores of one measure together.
  Score plus(int moreGold, int moreExtracted, int moreMatched) {
    return new Score(measure, gold + moreGold, extracted + moreExtracted, matched + moreMatched);
  }

  /// The part of the extracted facts that is right.
  public double precision() {
    return extracted > 0 ? (double) matched / extracted : gold == 0 ? 1 : 0;
  }

  /// The part of the gold facts that was found.
  public double recall() {
    return gold > 0 ? (double) matched / gold : 1;
  }

  /// The harmonic mean of both.
  public double f1() {
    return gold + extracted > 0 ? 2.0 * matched / (gold + extracted) : 1;
  }

  /// The row as the table prints it.
  public String row() {
    return String.format(
        Locale.ROOT,
        "%-40s %5d %5d %5d %6.3f %6.3f %6.3f",
        measure,
        gold,
        extracted,
        matched,
        precision(),
        recall(),
        f1());
  }
}
