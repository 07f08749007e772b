/// The rules of `text` and `token` carried over Lucene's token streams, and named for its service
/// loader.
///
/// In: a text or a query. Out: tokens, one a syllable, with figures and abbreviations in their
/// second readings at the same positions. Index and query use the same analyzer; a query word that
/// gives several positions (`NQ`, `26/4/2021`) is meant as a phrase.
///
/// Nothing is decided here: rules are in `text`, `token` and `word`, tables beside them. One
/// tokenizer does it all, where Lucene would have a chain of filters: what is laid over several
/// syllables must be known before the first of them goes out, so each filter would keep copies.
@NullMarked
package vn.nghiquyet.analyzers.lucene;

import org.jspecify.annotations.NullMarked;
