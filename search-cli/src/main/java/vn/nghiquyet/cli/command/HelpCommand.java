package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.search.names.Nearest;

/// Explains a command or a topic. Topics are files `help/<topic>.<language>.txt`.
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

  /// The topics there are.
  static final List<String> TOPICS =
      List.of("query", "filters", "formats", "metrics", "sources", "exit");

  @ParentCommand private Nghiquyet program;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TOPIC", arity = "0..1", descriptionKey = "topic")
  private @Nullable String topic;

  @Override
  public Integer call() throws IOException {
    var text = Optional.ofNullable(topic).map(this::about).orElseGet(this::overview);
    var environment = program.environment();
    new Destination.Stream(environment.out(), environment.terminal().pipe())
        .writeText(to -> to.append(text));
    return Exit.DONE;
  }

  private String overview() {
    return spec.root().commandLine().getUsageMessage();
  }

  private String about(String name) {
    var command = spec.root().subcommands().get(name);
    if (command != null) {
      return command.getUsageMessage();
    }
    if (TOPICS.contains(name)) {
      return text(name);
    }
    var problem = new UsageProblem("error.topic", name, String.join(", ", TOPICS));
    var all = new ArrayList<>(TOPICS);
    all.addAll(spec.root().subcommands().keySet());
    var near = Nearest.to(name, all);
    throw near.isEmpty() ? problem : problem.withNext("nghiquyet help " + near.getFirst());
  }

  private String text(String name) {
    var file = "help/%s.%s.txt".formatted(name, program.messages().language());
    try (var in = HelpCommand.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no help text " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
