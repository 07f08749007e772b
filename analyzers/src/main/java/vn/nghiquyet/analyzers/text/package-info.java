/// Plain Vietnamese text: one spelling for many, without moving a character.
///
/// In: text in NFC. Out: text of the same length, so that offsets found in it hold in what was
/// printed; also sentences, Roman numerals and the rows of data files. No Lucene, no articles.
@NullMarked
package vn.nghiquyet.analyzers.text;

import org.jspecify.annotations.NullMarked;
