/// Which articles are versions of one story: reprints, cut, retitled, marked otherwise.
///
/// In: the text of an article; an index that holds the sketches of all. Out: a sketch; the story of
/// each article. Whether two articles are copies depends on their two texts alone, and a story is
/// all that hangs together by copies: the order of adding changes nothing.
@NullMarked
package vn.nghiquyet.indexer.story;

import org.jspecify.annotations.NullMarked;
