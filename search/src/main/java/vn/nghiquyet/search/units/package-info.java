/// Texts as syllables or words.
///
/// In: a stretch of a text. Out: its units, with their offsets. Nothing is counted here.
@NullMarked
package vn.nghiquyet.search.units;

import org.jspecify.annotations.NullMarked;
