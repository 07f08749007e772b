package vn.nghiquyet.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.cli.shell.Environment;
import vn.nghiquyet.facts.extract.Explainer;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.indexer.samples.Samples;

/// Runs the transcripts: `$` is a command in a pipe, `%` one at a terminal of 80 columns; standard
/// error follows standard output with `! ` in front; `exit N` ends a command.
///
/// What a run prints is left in `target/transcripts`, to be read and moved over when it is right.
class TranscriptTest {

  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Path ACTUAL = Path.of("target", "transcripts");

  @TempDir static Path temp;

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException, URISyntaxException {
    var folder = Path.of(TranscriptTest.class.getResource("transcripts").toURI());
    List<Path> files;
    try (var list = Files.list(folder)) {
      files = list.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> replay(f)));
  }

  private static void replay(Path transcript) throws IOException {
    var directory = Files.createTempDirectory(temp, "run");
    Samples.copyTo(directory.resolve("pages"));
    Samples.copyTo(directory.resolve("corpus/samples/pages"));
    Files.writeString(
        directory.resolve("corpus/samples/demo.tsv"),
        """
        # Two commands.
        search\t"khâu đột phá"\t--limit\t3
        compare\ttỉnh Lạng Sơn\thuyện Tràng Định\t--common
        """);
    Files.createDirectories(directory.resolve("gold"));
    Files.writeString(
        directory.resolve("gold/huyen.json"),
        """
        {"article":"2-huyen.sample","subjects":[{"type":"huyện","name":"Tràng Định"}],"targets":[
        {"indicator":"thu nhập bình quân đầu người","value":45,"unit":"triệu đồng","kind":"result"},
        {"indicator":"tỷ lệ hộ nghèo","value":3,"unit":"%","kind":"target"}]}
        """);
    Files.writeString(
        directory.resolve("gold/more.jsonl"),
        """
        {"article":"not-saved.html","met":[{"met":17,"of":19}]}
        """);
    Files.writeString(
        directory.resolve("queries.txt"), "# Two queries.\n\"đại hội\"\nthu nhập -nghèo\n");
    Files.writeString(directory.resolve("wrong.txt"), "hội\n\"mở\n");

    Files.writeString(
        directory.resolve("reviewed.csv"),
        """
        fact,verdict,published,quote,new_value,new_kind,new_period,new_place
        39711326f97f:46-80:congress,accept,2020-07-03,,,,,
        39711326f97f:129-179:figure,correct,2020-07-03,,46.5,,2024,"huyện Văn Quan, Lạng Sơn"
        39711326f97f:181-210:figure,reject,2020-07-03,thu ngân sách,,,,
        7a6d659744fc:43-93:figure,,2023-06-20,,,,,
        """);
    Files.writeString(
        directory.resolve("wrong.tsv"),
        """
        fact\tverdict\tnew_value
        39711326f97f:129-179:figure\taccept\t
        39711326f97f:181-210:figure\tmaybe\t
        """);
    var said = new StringBuilder();
    var text = Files.readString(transcript);
    text.lines()
        .filter(l -> l.startsWith("#") || l.startsWith("$ ") || l.startsWith("% "))
        .forEach(l -> said.append(l.startsWith("#") ? l + "\n" : run(l, directory)));
    Files.createDirectories(ACTUAL);
    Files.writeString(ACTUAL.resolve(transcript.getFileName()), said);
    assertThat(said.toString()).isEqualTo(text);
  }

  private static String run(String line, Path directory) {
    var args = new ArrayList<String>();
    var m = ARGUMENT.matcher(line.substring(2));
    while (m.find()) {
      var arg = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
      args.add(arg.replace("{dir}", directory.toString()));
    }
    args.removeFirst();
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal = line.startsWith("%");
    var environment =
        new Environment(
            Map.of("NGHIQUYET_LANG", "vi", "NGHIQUYET_INDEX", "index", "NO_COLOR", "1"),
            directory,
            Optional.of(directory),
            InputStream.nullInputStream(),
            out,
            err,
            new Environment.Terminal(terminal, false, false, 80));
    int exit =
        Main.run(
            environment,
            () ->
                new Pipeline(Samples.stages("1"), () -> new Explainer(Extractor.load()), () -> {}),
            args.toArray(String[]::new));
    return line
        + "\n"
        + lines(out, "", directory)
        + lines(err, "! ", directory)
        + "exit "
        + exit
        + "\n\n";
  }

  /// Times, sizes and the temporary directory differ from run to run.
  private static String lines(ByteArrayOutputStream stream, String before, Path directory) {
    var text =
        stream
            .toString(StandardCharsets.UTF_8)
            .replace(directory.toString(), "{dir}")
            .replaceAll("\\d+,\\d giây", "N giây")
            .replaceAll("\\d+ KiB", "N KiB")
            .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z, \\d+ giây", "T, N giây")
            .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z", "T");
    return text.isEmpty()
        ? ""
        : text.replaceAll("(?m)^", before).replaceAll("(?m)" + before + "\\z", "");
  }
}
