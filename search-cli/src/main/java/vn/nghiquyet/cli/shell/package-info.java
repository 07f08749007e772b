/// The program's dealings with the shell that started it: streams, variables, language, exit codes.
///
/// In: what the process was given. Out: messages in the user's language on standard error, answers
/// on standard output or in a file. Knows no command and no answer.
@NullMarked
package vn.nghiquyet.cli.shell;

import org.jspecify.annotations.NullMarked;
