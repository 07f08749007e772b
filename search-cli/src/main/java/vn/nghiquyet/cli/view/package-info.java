/// Answers to sheets.
///
/// In: the records that `search` gives back. Out: rows with all that a program may want, and
/// columns with what people want to see. How a sheet is printed is for `output`.
@NullMarked
package vn.nghiquyet.cli.view;

import org.jspecify.annotations.NullMarked;
