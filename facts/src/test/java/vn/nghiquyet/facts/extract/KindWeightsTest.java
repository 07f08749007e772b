package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.nghiquyet.facts.Samples;

/// The shipped weights of [KindModel] are those that its lessons give: nobody wrote them by hand,
/// and nothing they were learned with has changed since.
///
/// `-Dlearn=true` writes them anew. The evaluation articles that start with `t-` are no lessons:
/// they measure.
class KindWeightsTest {

  private static final String RESOURCE = "kind_weights.tsv";
  private static final Path SOURCE =
      Path.of("src/main/resources/vn/nghiquyet/facts/extract", RESOURCE);

  private static final String HEADER =
      """
      # What each piece of evidence weighs for a figure being promised, reached or expected. Learned; do not edit.
      # Lessons: the gold of the sample corpus and of the evaluation articles but those that start with t-.
      # To learn anew, after a change of kinds.tsv, of the gold or of what counts as evidence:
      #   mvn test -pl facts -am -Dtest=KindWeightsTest -Dsurefire.failIfNoSpecifiedTests=false -Dlearn=true
      #evidence	target	result	estimate
      """;

  @Test
  void the_shipped_weights_are_what_the_lessons_teach() throws IOException {
    var learned = HEADER + rows(KindTrainer.learn(lessons()));
    if (Boolean.getBoolean("learn")) {
      Files.writeString(SOURCE, learned);
    }
    assertThat(learned).isEqualTo(Files.readString(SOURCE));
  }

  private static List<KindTrainer.Lesson> lessons() {
    Map<String, JsonNode> gold =
        Samples.gold().stream()
            .filter(g -> !name(g).startsWith("t-"))
            .collect(Collectors.toMap(KindWeightsTest::name, g -> g));
    return Samples.all().stream()
        .map(a -> {
          var file = Path.of(a.origin().path()).getFileName().toString();
          var node = gold.get(file);
          return node == null ? null : new KindTrainer.Lesson(a, node);
        })
        .filter(Objects::nonNull)
        .toList();
  }

  private static String name(JsonNode gold) {
    return gold.path("article").stringValue();
  }

  private static String rows(Map<String, KindModel.Weights> weights) {
    return weights.entrySet().stream()
        .map(e -> e.getKey() + weights(e.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String weights(KindModel.Weights w) {
    return String.format(Locale.ROOT, "\t%.2f\t%.2f\t%.2f", w.target(), w.result(), w.estimate());
  }
}
