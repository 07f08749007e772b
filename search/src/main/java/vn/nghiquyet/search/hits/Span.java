package vn.nghiquyet.search.hits;

/// A stretch of a text.
///
/// @param start first character, in UTF-16 units
/// @param end one past the last character
public record Span(int start, int end) {}
