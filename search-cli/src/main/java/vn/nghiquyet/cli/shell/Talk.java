package vn.nghiquyet.cli.shell;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Standard error: what is said to the user beside the answer.
public final class Talk {

  private final PrintStream err;
  private final Messages messages;
  private final boolean quiet;
  private final boolean terminal;

  /// Talk in a language.
  public Talk(Environment environment, Messages messages, boolean quiet) {
    this.err = new PrintStream(environment.err(), true, StandardCharsets.UTF_8);
    this.messages = messages;
    this.quiet = quiet;
    this.terminal = environment.terminal().err();
  }

  /// A remark; not said under `--quiet`.
  public void say(String key, Object... values) {
    if (!quiet) {
      err.println(messages.text(key, values));
    }
  }

  /// An empty line between remarks.
  public void gap() {
    if (!quiet) {
      err.println();
    }
  }

  /// What went wrong; always said.
  public void error(String text) {
    err.println(messages.text("error", text));
  }

  /// What to do about it.
  public void hint(String text) {
    err.println(messages.text("error.hint", text));
  }

  /// A line without the program's name; always said.
  public void line(String text) {
    err.println(text);
  }

  /// A line that the next one replaces; only on a terminal, and not under `--quiet`.
  public void passing(String text) {
    if (terminal && !quiet) {
      err.print("\r\u001B[K" + text);
      err.flush();
    }
  }

  /// Whether passing lines are seen.
  public boolean showsPassing() {
    return terminal && !quiet;
  }
}
