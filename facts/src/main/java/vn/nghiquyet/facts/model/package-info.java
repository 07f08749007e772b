/// The facts an article holds: the seam between extraction and everything that shows or stores
/// them.
///
/// In: nothing. Out: sealed, immutable records; each carries the words it was read from. Form and
/// meaning are those of `article-facts/1`, described in ARCHITECTURE.md. Nothing here reads text.
@NullMarked
package vn.nghiquyet.facts.model;

import org.jspecify.annotations.NullMarked;
