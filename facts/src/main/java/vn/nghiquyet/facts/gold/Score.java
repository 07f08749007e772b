package vn.nghiquyet.facts.gold;

/// How many facts gold has, how many were extracted, how many agree.
///
/// @param measure what is counted
/// @param gold facts in gold
/// @param extracted facts extracted
/// @param matched facts that agree
public record Score(Measure measure, int gold, int extracted, int matched) {

  /// Two scores of one measure together.
  Score plus(Score more) {
    return new Score(measure, gold + more.gold, extracted + more.extracted, matched + more.matched);
  }

  /// Whether neither side has any such fact.
  public boolean isEmpty() {
    return gold == 0 && extracted == 0;
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
}
