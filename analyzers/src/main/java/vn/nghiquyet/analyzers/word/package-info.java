/// Which syllables make one word.
///
/// In: syllables in the accented spelling. Out: words of one or more syllables, and the terms that
/// stand over them.
///
/// `Lexicon` is an automaton over syllables, made at package time by `LexiconCompiler` from the
/// word lists in `src/main/lexicon`. `Segmenter` lays all words of the lexicon over a stretch of
/// text and takes the best way through. Where words compete, `TieBreaker` decides, with weights
/// learned from sentences cut by hand (`src/main/lexicon/sentences`). Neither looks at capitals: a
/// query in small letters is cut as the headline is. Only `Segmenter.words`, for printed text that
/// is read or counted, joins names by their capitals (`PrintedNames`).
@NullMarked
package vn.nghiquyet.analyzers.word;

import org.jspecify.annotations.NullMarked;
