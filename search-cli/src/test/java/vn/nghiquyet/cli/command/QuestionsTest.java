package vn.nghiquyet.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.cli.shell.Environment;

/// Asks what people ask, over the sample corpus: `questions.tsv` has the questions, the command
/// that answers each, and what the answer must be.
class QuestionsTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final int COLUMNS = 5;
  private static final int LEAST_ANSWERED = 30;

  @TempDir static Path temp;

  /// A line of the file.
  private record Question(String number, String text, String command, int rows, String answer) {

    boolean isAnswered() {
      return !command.equals("-");
    }
  }

  @TestFactory
  Stream<DynamicTest> every_question_has_its_answer() throws IOException {
    run("index", HOME.resolve("corpus/samples").toString());
    return questions().stream()
        .filter(Question::isAnswered)
        .map(q -> DynamicTest.dynamicTest(q.number() + " " + q.text(), () -> ask(q)));
  }

  @Test
  void most_questions_are_answered_by_one_command() throws IOException {
    assertThat(questions().stream().filter(Question::isAnswered).count())
        .isGreaterThanOrEqualTo(LEAST_ANSWERED);
  }

  private static List<Question> questions() throws IOException {
    try (var in = QuestionsTest.class.getResourceAsStream("questions.tsv")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", COLUMNS))
          .map(c -> new Question(c[0], c[1], c[2], Integer.parseInt(c[3]), c[4]))
          .toList();
    }
  }

  private static void ask(Question question) {
    var args =
        ARGUMENT
            .matcher(question.command())
            .results()
            .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
            .toArray(String[]::new);
    var rows = run(args).lines().skip(1).toList();
    var answer = Arrays.stream(question.answer().split("¶")).map(QuestionsTest::row);
    assertThat(rows).as(question.command()).hasSize(question.rows());
    assertThat(String.join("\n", rows) + "\n")
        .as(question.command())
        .containsPattern(answer.collect(Collectors.joining("(?s:.*?)")));
  }

  /// A row that holds the parts in their order.
  private static String row(String parts) {
    return Arrays.stream(parts.split("…"))
        .map(Pattern::quote)
        .collect(Collectors.joining("[^\n]*?", "", "[^\n]*\n"));
  }

  private static String run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var environment =
        new Environment(
            Map.of("NGHIQUYET_LANG", "vi", "NGHIQUYET_INDEX", temp.resolve("index").toString()),
            HOME,
            Optional.of(HOME),
            InputStream.nullInputStream(),
            out,
            err,
            new Environment.Terminal(false, false, true, 100));
    int exit = Main.run(environment, Pipeline::real, args);
    assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
