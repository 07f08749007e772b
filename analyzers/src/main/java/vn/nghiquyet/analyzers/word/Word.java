package vn.nghiquyet.analyzers.word;

/// A word in a text.
///
/// @param start its first character
/// @param end one past its last character
/// @param syllables how many syllables it has; a figure has 1
public record Word(int start, int end, int syllables) {}
