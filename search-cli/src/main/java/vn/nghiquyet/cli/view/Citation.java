package vn.nghiquyet.cli.view;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.search.Status;

/// What a thesis must say of an answer so that another can repeat it.
///
/// @param version of the program
/// @param command as it was typed
/// @param status of the index that was asked
public record Citation(String version, String command, Status status) {

  /// A name and a value.
  ///
  /// @param key the name for programs
  /// @param name the name in the user's language
  /// @param value the value
  public record Line(String key, String name, String value) {}

  /// The lines of the citation.
  public List<Line> lines(Messages messages) {
    var lines = new ArrayList<Line>();
    lines.add(line("program", "nghiquyet " + version, messages));
    lines.add(line("command", command, messages));
    lines.add(line("articles", Integer.toString(status.articles()), messages));
    lines.add(line("undated", Integer.toString(status.undated()), messages));
    status.firstDay().ifPresent(first -> lines.add(line("oldest", first.toString(), messages)));
    status.lastDay().ifPresent(last -> lines.add(line("newest", last.toString(), messages)));
    lines.add(line("generation", Long.toString(status.generation()), messages));
    status
        .lastRun()
        .ifPresent(run -> lines.add(line("indexed", run.started().toString(), messages)));
    return lines;
  }

  private static Line line(String key, String value, Messages messages) {
    return new Line(key, messages.text("cite." + key), value);
  }
}
