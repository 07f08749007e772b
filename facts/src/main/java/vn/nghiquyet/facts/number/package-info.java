/// Numbers with their units, and the periods they hold for.
///
/// In: canonical text. Out: quantities and periods with their places. What a number counts and for
/// whom is decided in `extract`. Dots group thousands, the comma is the decimal sign.
@NullMarked
package vn.nghiquyet.facts.number;

import org.jspecify.annotations.NullMarked;
