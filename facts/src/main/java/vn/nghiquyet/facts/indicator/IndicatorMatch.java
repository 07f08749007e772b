package vn.nghiquyet.facts.indicator;

/// A phrase of an indicator in a text.
///
/// @param indicator whose phrase
/// @param start first character
/// @param end one past the last
/// @param length how much of the text it explains: the longer the surer
public record IndicatorMatch(Indicator indicator, int start, int end, int length) {}
