package vn.nghiquyet.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.nghiquyet.cli.shell.Environment;
import vn.nghiquyet.cli.shell.Messages;

class HelpTest {

  private static CommandLine program(String language) {
    var environment =
        new Environment(
            Map.of(),
            Path.of(""),
            Optional.empty(),
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            new Environment.Terminal(false, false, false, 80));
    return Main.commandLine(environment, Pipeline::real, Messages.in(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_command_option_and_argument_is_explained(String language) {
    program(language)
        .getSubcommands()
        .forEach((name, command) -> {
          var spec = command.getCommandSpec();
          assertThat(spec.usageMessage().header()).as(name).isNotEmpty();
          spec.args().stream()
              .filter(arg -> !arg.hidden())
              .forEach(arg -> assertThat(arg.description()).as(name + " " + arg).isNotEmpty());
        });
  }
}
