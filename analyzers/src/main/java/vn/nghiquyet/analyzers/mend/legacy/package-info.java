/// Vietnamese text in the encodings of before Unicode, found by reading it.
///
/// In: a text in which letters stand for bytes (`§¹i héi`, `Ñaïi hoäi`, `Äáº¡i há»™i`, `DDa.i
/// ho^.i`), or bytes. Out: Unicode text, the stretches that were re-coded, and the way back. A code
/// is a table of bytes and letters; whether it is used is decided by how many words become
/// syllables of Vietnamese. Not here: single damaged characters (package `mend`), what a page
/// declares about itself.
@NullMarked
package vn.nghiquyet.analyzers.mend.legacy;

import org.jspecify.annotations.NullMarked;
