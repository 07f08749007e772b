/// Keeps searches by name beside an index, and what each has shown.
///
/// In: a name, a query and filters as they were typed, ids of articles. Out: the same from a file
/// in the index's directory, one search a line, so that they outlive the articles. Nothing is
/// searched here.
@NullMarked
package vn.nghiquyet.cli.saved;

import org.jspecify.annotations.NullMarked;
