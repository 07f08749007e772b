package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.StatusSheet;
import vn.nghiquyet.search.Archive;

/// Shows what the index holds.
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    try (var archive = Archive.open(program.index())) {
      var sheet = new StatusSheet(program.messages());
      output.print(sheet.of(program.index().toString(), archive.status()), program);
      return Exit.DONE;
    }
  }
}
