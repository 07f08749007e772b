/// The answers an index gives: the one face for every client.
///
/// In: the directory of an index, then questions. Out: records. Nothing here prints; field names
/// and Lucene's types stay behind this package.
@NullMarked
package vn.nghiquyet.search;

import org.jspecify.annotations.NullMarked;
