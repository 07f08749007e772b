/// Vietnamese text out of a number, for laws that must hold on any text.
///
/// In: a seed. Out: syllables, figures, lines and whole texts; the same seed gives the same text on
/// every machine. The text has the shape of Vietnamese party prose and no meaning. Nothing shipped
/// uses this package.
@NullMarked
package vn.nghiquyet.testing.seed;

import org.jspecify.annotations.NullMarked;
