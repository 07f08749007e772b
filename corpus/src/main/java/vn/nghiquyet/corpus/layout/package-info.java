/// Reads a saved web page.
///
/// In: a page's mark-up, decoded but not mended, and its path. Out: a `Reading`: the article, or
/// why there is none. Layouts are files (`<family>.layout`) that name a page family's parts by CSS
/// selectors; code here knows no site. A page of no known family is read by where its text lies.
/// What a line is is then settled in `lines`.
@NullMarked
package vn.nghiquyet.corpus.layout;

import org.jspecify.annotations.NullMarked;
