package vn.nghiquyet.cli.shell;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the process was given.
///
/// @param variables environment variables
/// @param directory the working directory
/// @param home the program's own directory, where the launcher knows it
/// @param in standard input
/// @param out standard output
/// @param err standard error
/// @param terminal what the streams are connected to
public record Environment(
    Map<String, String> variables,
    Path directory,
    Optional<Path> home,
    InputStream in,
    OutputStream out,
    OutputStream err,
    Terminal terminal) {

  /// What the streams are connected to.
  ///
  /// @param out whether standard output is a terminal
  /// @param err whether standard error is one
  /// @param pipe whether standard output leads to another program
  /// @param columns cells in a line
  public record Terminal(boolean out, boolean err, boolean pipe, int columns) {}

  public Environment {
    variables = Map.copyOf(variables);
  }

  /// A variable that is set and not empty.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(v -> !v.isEmpty());
  }
}
