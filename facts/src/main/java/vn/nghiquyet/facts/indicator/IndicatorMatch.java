package vn.nghiquyet.facts.indicator;

/// A phrase of an indicator in a text.
///
/// @param indicator whose phrase
/// @param start first character
/// @param end one past the last
public record IndicatorMatch(Indicator indicator, int start, int end) {

  /// How much of the text the phrase explains: the longer the surer.
  public int length() {
    return end - start;
  }
}
