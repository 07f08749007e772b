/// Rows to what a person or a program reads.
///
/// In: a sheet: columns with titles, rows as objects. Out: a table, TSV, CSV, JSON, JSON lines or
/// Markdown, on standard output or in a file that is written whole or not at all. What the rows
/// mean is for `command`.
@NullMarked
package vn.nghiquyet.cli.output;

import org.jspecify.annotations.NullMarked;
