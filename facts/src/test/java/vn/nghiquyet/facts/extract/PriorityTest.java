package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.facts.Texts;
import vn.nghiquyet.facts.model.Fact;

/// What a sentence says a resolution puts first, and how many of it.
class PriorityTest {

  private static final Extractor EXTRACTOR = Extractor.load();
  private static final LocalDate DAY = LocalDate.of(2020, 8, 1);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvFileSource(resources = "priority_gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_sentence_announces_these(String sentence, String expected) {
    var facts = EXTRACTOR.read(Texts.sentence("huyện Hữu Lũng", DAY, sentence));
    var told =
        facts.of(Fact.Priority.class).stream()
            .map(PriorityTest::line)
            .collect(Collectors.joining("; "));
    assertThat(told).as(sentence).isEqualTo(expected.equals("none") ? "" : expected);
  }

  private static String line(Fact.Priority priority) {
    var items = priority.items().isEmpty() ? "" : " (" + String.join(", ", priority.items()) + ")";
    return priority.count().map(String::valueOf).orElse("-") + " " + priority.kind() + items;
  }
}
