package vn.nghiquyet.search.terms;

/// A term that one selection uses more than another.
///
/// @param term one unit, or several that stand together
/// @param a how often in the first
/// @param perMillionA the same in a million units
/// @param articlesA in how many of its articles
/// @param b how often in the second
/// @param perMillionB the same in a million units
/// @param articlesB in how many of its articles
/// @param logRatio how many times as often, as a power of two
/// @param likelihood how sure that is
public record KeyTerm(
    String term,
    long a,
    double perMillionA,
    int articlesA,
    long b,
    double perMillionB,
    int articlesB,
    double logRatio,
    double likelihood) {}
