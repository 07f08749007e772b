package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
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

  @Parameters(paramLabel = "bash|zsh|fish", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Override
  public Integer call() throws IOException {
    var script =
        switch (shell) {
          case BASH -> bash();
          case ZSH -> "#compdef nghiquyet\n" + bash();
          case FISH -> fish();
        };
    var environment = program.environment();
    new Destination.Stream(environment.out(), environment.terminal().pipe())
        .writeText(to -> to.append(script).append('\n'));
    return Exit.DONE;
  }

  private String bash() {
    return AutoComplete.bash("nghiquyet", spec.root().commandLine());
  }

  /// The library knows no fish: a line for each command and each option.
  private String fish() {
    var lines = new ArrayList<String>();
    spec.root()
        .subcommands()
        .forEach((name, command) -> {
          lines.add(
              "complete -c nghiquyet -f -n __fish_use_subcommand -a %s -d %s"
                  .formatted(name, described(command.getCommandSpec().usageMessage().header())));
          for (var option : command.getCommandSpec().options()) {
            var takes = option.arity().max() == 0 ? "" : " -r";
            lines.add(
                "complete -c nghiquyet -n '__fish_seen_subcommand_from %s' -l %s%s -d %s"
                    .formatted(
                        name,
                        option.longestName().substring("--".length()),
                        takes,
                        described(option.description())));
          }
        });
    return String.join("\n", lines);
  }

  private static String described(String[] text) {
    return Names.quoted(String.join(" ", text).replace("%%", "%"));
  }
}
