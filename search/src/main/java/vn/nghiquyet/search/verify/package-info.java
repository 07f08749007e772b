/// Whether an index still says what its texts say.
///
/// In: an open index. Out: what is damaged, by name. Nothing is mended here: reading the pages
/// again does that.
@NullMarked
package vn.nghiquyet.search.verify;

import org.jspecify.annotations.NullMarked;
