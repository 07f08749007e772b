package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import vn.nghiquyet.cli.shell.Environment;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.cli.shell.Talk;
import vn.nghiquyet.cli.shell.ThisProcess;

/// Starts a command. What goes wrong in it becomes a message and an exit code.
public final class Main {

  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 120;

  private Main() {}

  /// The program.
  public static void main(String[] args) {
    ThisProcess.silenceLibraries();
    System.exit(run(ThisProcess.environment(), Pipeline::real, args));
  }

  /// Runs one command line; the exit code.
  static int run(Environment environment, Pipeline.Opening pipeline, String... typed) {
    var asked = Arguments.value("--lang", List.of(typed));
    var messages = Messages.in(Messages.language(asked, environment.variables()));
    var talk = new Talk(environment, messages, false);
    var problems =
        new Problems(talk, messages, environment.variable("NGHIQUYET_DEBUG").isPresent());
    try {
      var args = Arguments.completed(List.of(typed), Commands.names());
      var line = commandLine(environment, pipeline, messages, Commands.needed(args));
      if (typed.length == 0) {
        talk.line(line.getUsageMessage().strip());
        return Exit.USAGE;
      }
      line.setParameterExceptionHandler(
          (e, _) -> problems.exitCode(Arguments.explained(e, messages)));
      line.setExecutionExceptionHandler((e, _, _) -> problems.exitCode(e));
      int code = line.execute(args.toArray(String[]::new));
      environment.out().flush();
      return code;
    } catch (IOException | RuntimeException e) {
      return problems.exitCode(e);
    }
  }

  /// Commands with their help in the user's language.
  static CommandLine commandLine(
      Environment environment, Pipeline.Opening pipeline, Messages messages, Set<String> commands) {
    var line = new CommandLine(new Nghiquyet(environment, pipeline));
    Commands.add(commands, line);
    line.setResourceBundle(messages.bundle());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(
        Math.clamp(environment.terminal().columns(), NARROWEST_HELP, WIDEST_HELP));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setOut(
        new PrintWriter(new OutputStreamWriter(environment.out(), StandardCharsets.UTF_8), true));
    line.getSubcommands()
        .values()
        .forEach(c -> c.getCommandSpec().usageMessage().abbreviateSynopsis(true));
    return line;
  }
}
