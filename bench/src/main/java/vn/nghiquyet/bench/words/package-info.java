/// How well the segmenter cuts: against a treebank, or sentences cut by hand, given as a file.
///
/// In: a CoNLL-U file, or a text of cut sentences. Out: precision, recall and F1 of words. The
/// files are the reader's own; none ships with the program.
@NullMarked
package vn.nghiquyet.bench.words;

import org.jspecify.annotations.NullMarked;
