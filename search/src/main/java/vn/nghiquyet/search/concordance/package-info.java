/// Keyword in context: every place where a query stands, with the words around it.
///
/// In: articles with the spans that match. Out: lines whose offsets are those of the stored text,
/// in the order of the hits, of time, or of the words beside them. What matches is for `query` and
/// `hits`.
@NullMarked
package vn.nghiquyet.search.concordance;

import org.jspecify.annotations.NullMarked;
