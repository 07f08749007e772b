package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.facts.Texts;
import vn.nghiquyet.facts.model.Fact;

/// How many of the targets set a sentence says were met.
class MetTest {

  private static final Extractor EXTRACTOR = Extractor.load();
  private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvFileSource(resources = "met_gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_sentence_tells_these_counts(String sentence, String expected) {
    var facts = EXTRACTOR.read(Texts.sentence("huyện Hữu Lũng", DAY, sentence));
    var told =
        facts.of(Fact.MetCount.class).stream()
            .map(m -> m.met() + m.of().map(o -> "/" + o).orElse(""))
            .collect(Collectors.joining("; "));
    assertThat(told).as(sentence).isEqualTo(expected.equals("none") ? "" : expected);
  }
}
