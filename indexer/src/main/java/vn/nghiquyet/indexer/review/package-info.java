/// What people found of the facts of an index: accepted, corrected, rejected.
///
/// In: reviews, kept as JSON lines in the directory of the index. Out: the facts of an article as
/// reviewed. Nothing here reads text or touches Lucene.
@NullMarked
package vn.nghiquyet.indexer.review;

import org.jspecify.annotations.NullMarked;
