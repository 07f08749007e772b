/// Which words are used, how often, and where more than elsewhere.
///
/// In: articles, cut into syllables or words. Out: frequency lists, words that mark one selection
/// against another, words that stand near a word; each with its counts and the measures worked out
/// of them. The formulas stand in {@link vn.nghiquyet.search.terms.Metrics}. Captions are not
/// counted.
@NullMarked
package vn.nghiquyet.search.terms;

import org.jspecify.annotations.NullMarked;
