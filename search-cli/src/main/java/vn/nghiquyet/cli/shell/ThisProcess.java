package vn.nghiquyet.cli.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The environment of this process, as the launcher tells it.
///
/// Java cannot ask whether standard output is a terminal, nor how wide: the launcher asks the shell
/// and passes the answers as system properties.
public final class ThisProcess {

  private static final int USUAL_COLUMNS = 100;
  private static final int TYPE_BITS = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private ThisProcess() {}

  /// The environment.
  public static Environment environment() {
    var terminal =
        new Environment.Terminal(
            Boolean.getBoolean("nghiquyet.terminal.out"),
            Boolean.getBoolean("nghiquyet.terminal.err"),
            isPipe(Path.of("/dev/stdout")),
            Integer.getInteger("nghiquyet.columns", USUAL_COLUMNS));
    return new Environment(
        System.getenv(),
        Path.of(""),
        Optional.ofNullable(System.getProperty("nghiquyet.home")).map(Path::of),
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminal);
  }

  /// Keeps libraries from logging to standard error: what a user must know is said in messages.
  ///
  /// Logging is only told how to begin: most commands never log, and beginning opens every jar.
  public static void silenceLibraries() {
    System.setProperty("java.util.logging.config.class", Silence.class.getName());
  }

  /// Made by java.util.logging when it begins; the root of all loggers is given no handler.
  public static final class Silence {}

  private static boolean isPipe(Path stream) {
    try {
      int type = (Integer) Files.getAttribute(stream, "unix:mode") & TYPE_BITS;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return false;
    }
  }
}
