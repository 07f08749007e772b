/// Broken text, mended before it is analyzed, and counted.
///
/// In: any string. Out: {@link vn.nghiquyet.analyzers.mend.Mended}: the text in NFC, how often each
/// {@link vn.nghiquyet.analyzers.mend.Kind} was mended, which stretches were in a legacy encoding,
/// and the way back to the original. Stretches are re-coded first, each on its own (`legacy`); then,
/// in this order, signs are taken out, look-alikes of other scripts replaced, marks put on their
/// letters, letters of other languages replaced. What is replaced by what is data (`*.tsv`).
///
/// How to use it: mend the text of an article once, where bytes have become text and before blocks
/// are cut, since quotes are cut out of what is stored:
///
///     var decoded = Decoder.decode(bytes);          // only where UTF-8 and the page's label fail
///     var mended = Mender.mend(decoded.text());
///     mended.text();                                // what is stored, analyzed and quoted
///     mended.offsets().start(quote.start());        // where a quote stands in what was printed
///     mended.offsets().end(quote.end());
///     mended.count(Kind.ENCODING);                  // for the report of a run
///
/// Mend text, not mark-up: a tag between two words keeps a broken stretch from being seen as one. A
/// line is the unit of decision, so paragraphs should be lines. A query needs no more than
/// `Mender.mend(query).text()`.
///
/// Not here: where tone marks stand and i or y (package `text`), words, tokens.
@NullMarked
package vn.nghiquyet.analyzers.mend;

import org.jspecify.annotations.NullMarked;
