package vn.nghiquyet.search.words;

/// Two words that may be one thing.
///
/// @param text as they stand together, lower case
/// @param count how often they do
/// @param articles in how many articles
/// @param likelihood Dunning's log-likelihood ratio of the pair: how sure it is that they do not
///   meet by chance; 10.8 is one error in a thousand
/// @param example the sentence of one article
public record Proposal(String text, long count, long articles, double likelihood, String example) {}
