package vn.nghiquyet.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.cli.shell.Environment;

/// Runs the commands of the README, in its order, with the real program over the real sample
/// corpus: what it shows is what they print on a terminal of 100 columns. A line `…` stands for
/// lines left out.
class ReadmeTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final String PROGRAM = "$ ./nghiquyet ";
  private static final int COLUMNS = 100;

  private record Shown(String command, List<String> output) {}

  @TempDir Path temp;

  @Test
  void every_command_prints_what_the_readme_shows() throws IOException {
    var shown = shown();
    assertThat(shown).hasSizeGreaterThan(4);
    for (var each : shown) {
      var printed = run(each.command());
      assertThat(printed).as(each.command()).matches(pattern(each.output()));
    }
  }

  private static List<Shown> shown() throws IOException {
    var all = new ArrayList<Shown>();
    var blocks = BLOCK.matcher(Files.readString(HOME.resolve("README.md")));
    while (blocks.find()) {
      for (var line : blocks.group(1).lines().toList()) {
        if (line.startsWith(PROGRAM)) {
          all.add(new Shown(line.substring(PROGRAM.length()), new ArrayList<>()));
        } else if (!line.startsWith("$ ") && !all.isEmpty()) {
          all.getLast().output().add(line);
        }
      }
    }
    return all;
  }

  private static Pattern pattern(List<String> lines) {
    var regex = new StringBuilder("(?s)");
    for (var line : lines) {
      regex.append(line.equals("…") ? ".*?" : Pattern.quote(line + "\n"));
    }
    return Pattern.compile(regex.toString());
  }

  private String run(String command) {
    var args = new ArrayList<String>();
    var argument = ARGUMENT.matcher(command);
    while (argument.find()) {
      args.add(
          argument.group(1) != null
              ? argument.group(1)
              : argument.group(2) != null ? argument.group(2) : argument.group(3));
    }
    // The tests of a module do not run where its commands are typed.
    args.replaceAll(a -> a.startsWith("corpus/") ? HOME.resolve(a).toString() : a);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var environment =
        new Environment(
            Map.of(
                "NGHIQUYET_LANG",
                "en",
                "NGHIQUYET_INDEX",
                temp.resolve("index").toString(),
                "NO_COLOR",
                "1"),
            HOME,
            Optional.of(HOME),
            InputStream.nullInputStream(),
            out,
            err,
            new Environment.Terminal(true, false, false, COLUMNS));
    int exit = Main.run(environment, Pipeline::real, args.toArray(String[]::new));
    assertThat(exit).as(command + "\n" + err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8).replaceAll("[ \r]+\n", "\n");
  }
}
