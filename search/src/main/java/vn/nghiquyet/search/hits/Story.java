package vn.nghiquyet.search.hits;

/// The story that an article is a version of.
///
/// @param first id of the version that was published first
/// @param versions how many the index has, this one included
public record Story(String first, int versions) {}
