/// What a figure measures.
///
/// In: canonical text of a clause and the family of its unit. Out: the indicators whose phrases
/// stand in it. The catalogue is a data file; which of several phrases belongs to which number is
/// decided in `extract`.
@NullMarked
package vn.nghiquyet.facts.indicator;

import org.jspecify.annotations.NullMarked;
