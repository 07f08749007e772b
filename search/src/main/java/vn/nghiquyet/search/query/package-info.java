/// The query language: what people type to what Lucene runs.
///
/// In: a typed query. Out: its tree, or where it goes wrong and a mend; then a Lucene query over
/// the fields of articles or of facts, with the parts to mark in what is found.
@NullMarked
package vn.nghiquyet.search.query;

import org.jspecify.annotations.NullMarked;
