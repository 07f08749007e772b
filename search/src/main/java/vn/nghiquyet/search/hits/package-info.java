/// Queries and filters to hits.
///
/// In: a compiled query and filters. Out: articles or facts in a fixed order, the exact number
/// found, and passages with what to mark. Several figures side by side are made in `compare`.
@NullMarked
package vn.nghiquyet.search.hits;

import org.jspecify.annotations.NullMarked;
