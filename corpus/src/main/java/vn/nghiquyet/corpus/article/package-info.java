/// An article as its readers see it: the seam between reading pages and reading facts.
///
/// In: what `layout` and `format` found in a page. Out: immutable records, text in NFC with exact
/// character spans. No HTML, no files, no words: those are in `layout`, `format` and the analyzers.
@NullMarked
package vn.nghiquyet.corpus.article;

import org.jspecify.annotations.NullMarked;
