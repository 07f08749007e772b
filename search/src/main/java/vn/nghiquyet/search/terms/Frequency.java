package vn.nghiquyet.search.terms;

/// A term of a selection.
///
/// @param term one unit, or several that stand together
/// @param count how often
/// @param perMillion the same in a million units
/// @param articles in how many articles
/// @param deviation how unevenly over the articles, from 0 (evenly) to 1
public record Frequency(
    String term, long count, double perMillion, int articles, double deviation) {}
