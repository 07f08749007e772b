package vn.nghiquyet.facts.model;

/// A stretch of an article that covers one locality, where several are covered in turn.
///
/// @param start first character, in UTF-16 units of the article's text
/// @param end one past the last character
/// @param place the locality covered
public record Section(int start, int end, Place place) {}
