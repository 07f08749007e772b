/// What lines of a Vietnamese news page give away: dates, by-lines, captions, page furniture, the
/// language.
///
/// In: single lines or a text, cleaned. Out: plain answers about them. The words are in resource
/// files beside this package; nothing here knows where a line stands in its page: that is for
/// `lines` and `layout`.
@NullMarked
package vn.nghiquyet.corpus.clue;

import org.jspecify.annotations.NullMarked;
