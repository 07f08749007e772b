/// Bytes to articles, by the kind of file.
///
/// In: an input. Out: a `Reading`: the article, or why there is none. Pages go on to `layout`,
/// which mends them once they are parsed; other text is mended here. PDF, Word and OpenDocument
/// files are read in a child process that can be killed. Nothing here throws for bad input.
@NullMarked
package vn.nghiquyet.corpus.format;

import org.jspecify.annotations.NullMarked;
