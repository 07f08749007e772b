/// Words cut by hand against words cut by a segmenter.
///
/// In: a treebank in CoNLL-U or sentences with `_` in words, and any segmenter. Out: precision,
/// recall and F1 of words, and where they differ.
@NullMarked
package vn.nghiquyet.testing.words;

import org.jspecify.annotations.NullMarked;
