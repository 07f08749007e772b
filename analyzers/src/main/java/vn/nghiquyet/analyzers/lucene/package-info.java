/// The rules of `text` and `token` carried over Lucene's token streams, and named for its service
/// loader.
///
/// In: a text or a query. Out: tokens, one a syllable, with figures and abbreviations in their
/// second readings at the same positions. Index and query use the same analyzer; a query word that
/// gives several positions (`NQ`, `26/4/2021`) is meant as a phrase.
///
/// Filters here decide nothing: rules are in `text` and `token`, tables beside them. A filter that
/// adds words of several syllables goes last, as overlays (`positionIncrement` 0) on the base
/// tokens.
@NullMarked
package vn.nghiquyet.analyzers.lucene;

import org.jspecify.annotations.NullMarked;
