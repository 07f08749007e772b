package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.indexer.schema.IndexDirectory;

/// Prints the version.
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Override
  public Integer call() throws IOException {
    var environment = program.environment();
    var text =
        program
            .messages()
            .text("version.text", Build.version(), IndexDirectory.FORMAT, Runtime.version());
    new Destination.Stream(environment.out(), environment.terminal().pipe())
        .writeText(to -> to.append(text).append('\n'));
    return Exit.DONE;
  }
}
