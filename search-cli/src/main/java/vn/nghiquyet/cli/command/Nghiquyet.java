package vn.nghiquyet.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.nghiquyet.cli.output.Screen;
import vn.nghiquyet.cli.shell.Environment;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.cli.shell.Talk;

/// The program itself, with the options that every command knows.
@Command(name = "nghiquyet")
final class Nghiquyet {

  private static final Path USUAL_INDEX = Path.of(".nghiquyet", "index");

  @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
  private @Nullable String lang;

  @Option(names = "--color", paramLabel = "WHEN", scope = ScopeType.INHERIT)
  private Color color = Color.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT)
  private boolean quiet;

  @Option(names = "--index", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path index;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  private final Environment environment;
  private final Pipeline.Opening pipeline;

  Nghiquyet(Environment environment, Pipeline.Opening pipeline) {
    this.environment = environment;
    this.pipeline = pipeline;
  }

  /// When colours are used.
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  Environment environment() {
    return environment;
  }

  Pipeline pipeline() {
    return pipeline.open();
  }

  Messages messages() {
    return Messages.in(Messages.language(Optional.ofNullable(lang), environment.variables()));
  }

  boolean quiet() {
    return quiet;
  }

  Talk talk() {
    return new Talk(environment, messages(), quiet);
  }

  Screen screen() {
    boolean colored =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              environment.terminal().out()
                  && environment.variable("NO_COLOR").isEmpty()
                  && !environment.variable("TERM").orElse("").equals("dumb");
        };
    return new Screen(environment.terminal().columns(), colored);
  }

  /// The index asked for: by the flag, else by the variable, else in the working directory.
  Path index() {
    var asked =
        Optional.ofNullable(index)
            .or(() -> environment.variable("NGHIQUYET_INDEX").map(Path::of))
            .orElse(USUAL_INDEX);
    return environment.directory().resolve(asked);
  }
}
