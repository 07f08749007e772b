package vn.nghiquyet.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    return Main.commandLine(environment, Pipeline::real, Messages.in(language), Commands.names());
  }

  @Test
  void commands_are_typed_by_the_names_their_classes_give() {
    program("en")
        .getSubcommands()
        .forEach((name, command) -> assertThat(command.getCommandName()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource({
    "search đại hội, search",
    "--lang en --quiet version, version",
    "--index search status, status"
  })
  void a_command_is_made_without_the_others(String typed, String made) {
    assertThat(Commands.needed(List.of(typed.split(" ")))).containsExactly(made);
  }

  @ParameterizedTest
  @ValueSource(strings = {"help search", "completion bash", "--help", "--lang vi"})
  void what_tells_of_commands_has_all_of_them(String typed) {
    assertThat(Commands.needed(List.of(typed.split(" ")))).isEqualTo(Commands.names());
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
