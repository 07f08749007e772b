/// Which locality is meant, on which day, and which ones an article is about.
///
/// In: canonical text, an article's blocks, date and source. Out: places and where they are named.
/// Units have dates: a text is read with the names of its own day. Data files beside this package
/// decide; code here knows no name.
@NullMarked
package vn.nghiquyet.facts.place;

import org.jspecify.annotations.NullMarked;
