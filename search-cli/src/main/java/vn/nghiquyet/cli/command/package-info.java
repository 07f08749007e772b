/// The commands, one class each.
///
/// In: arguments. Out: an exit code, and what `output` prints. A command says what it takes, asks a
/// module and hands the answer to a sheet; what an answer is, `search` decides.
@NullMarked
package vn.nghiquyet.cli.command;

import org.jspecify.annotations.NullMarked;
