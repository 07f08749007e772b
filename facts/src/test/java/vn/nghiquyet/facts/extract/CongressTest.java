package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.facts.Texts;
import vn.nghiquyet.facts.model.Fact;

/// Which congresses of the party a sentence tells, and what is none.
class CongressTest {

  private static final Extractor EXTRACTOR = Extractor.load();

  @ParameterizedTest(name = "{2} → {3}")
  @CsvFileSource(resources = "congress_gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_sentence_tells_these_congresses(
      String place, LocalDate day, String sentence, String expected) {
    var facts = EXTRACTOR.read(Texts.sentence(place, day, sentence));
    var told =
        facts.of(Fact.Congress.class).stream()
            .map(CongressTest::line)
            .collect(Collectors.joining("; "));
    assertThat(told).as(sentence).isEqualTo(expected.equals("none") ? "" : expected);
  }

  private static String line(Fact.Congress congress) {
    return congress.ordinal().map(String::valueOf).orElse("-")
        + " "
        + congress.level().id()
        + congress.term().map(t -> " " + t).orElse("");
  }
}
