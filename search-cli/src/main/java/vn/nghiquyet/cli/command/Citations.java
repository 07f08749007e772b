package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import vn.nghiquyet.cli.view.Citation;
import vn.nghiquyet.search.Archive;

/// Says how an answer was worked out.
final class Citations {

  private Citations() {}

  /// The citation of a command's answer from an index.
  static Citation of(Archive archive, CommandSpec spec) throws IOException {
    var typed =
        spec.root().commandLine().getParseResult().originalArgs().stream()
            .map(Names::shown)
            .collect(Collectors.joining(" "));
    return new Citation(Build.version(), "nghiquyet " + typed, archive.status());
  }
}
