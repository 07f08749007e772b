/// An article out of the lines of its page.
///
/// In: lines, cleaned, in page order, with what their mark-up said of them: nothing at all for a
/// page saved as text. Out: a `Draft`: title, lead, body blocks, captions, by-line, date. Passes
/// run one after another over a `Sheet` and each settles the lines it knows. When in doubt a line
/// stays in the body. Words are in `clue`, HTML is in `layout`.
@NullMarked
package vn.nghiquyet.corpus.lines;

import org.jspecify.annotations.NullMarked;
