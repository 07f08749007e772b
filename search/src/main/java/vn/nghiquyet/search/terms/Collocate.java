package vn.nghiquyet.search.terms;

/// A unit that stands near what was asked for.
///
/// @param term the unit
/// @param together how often it stands in a window around it
/// @param before how often of these before it
/// @param count how often it stands anywhere in the selection
/// @param expected how often it would stand in the windows by chance
/// @param likelihood how sure it is that that is no chance
/// @param mutualInformation how many times as often as by chance, as a power of two
/// @param logDice how much the two belong together
public record Collocate(
    String term,
    int together,
    int before,
    long count,
    double expected,
    double likelihood,
    double mutualInformation,
    double logDice) {}
