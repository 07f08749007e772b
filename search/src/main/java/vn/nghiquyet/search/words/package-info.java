/// What the texts of an index say about words themselves.
///
/// In: the stored texts. Out: pairs of words that stand together far more often than chance would
/// have it and that the lexicon lacks, for the reader to choose from.
@NullMarked
package vn.nghiquyet.search.words;

import org.jspecify.annotations.NullMarked;
