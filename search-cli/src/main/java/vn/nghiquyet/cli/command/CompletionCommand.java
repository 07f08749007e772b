package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.Exit;

/// Prints a script that completes commands and flags; zsh reads bash's.
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "bash|zsh", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  enum Shell {
    BASH,
    ZSH
  }

  @Override
  public Integer call() throws IOException {
    var bash = AutoComplete.bash("nghiquyet", spec.root().commandLine());
    var script = shell == Shell.ZSH ? "#compdef nghiquyet\n" + bash : bash;
    var environment = program.environment();
    new Destination.Stream(environment.out(), environment.terminal().pipe())
        .writeText(to -> to.append(script).append('\n'));
    return Exit.DONE;
  }
}
