package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.facts.Texts;
import vn.nghiquyet.facts.model.Fact;

/// Which numbered documents a sentence names.
class DocumentTest {

  private static final Extractor EXTRACTOR = Extractor.load();
  private static final LocalDate DAY = LocalDate.of(2021, 8, 1);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvFileSource(resources = "document_gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_sentence_names_these_documents(String sentence, String expected) {
    var facts = EXTRACTOR.read(Texts.sentence("huyện Hữu Lũng", DAY, sentence));
    var told =
        facts.of(Fact.DocumentReference.class).stream()
            .map(DocumentTest::line)
            .collect(Collectors.joining("; "));
    assertThat(told).as(sentence).isEqualTo(expected.equals("none") ? "" : expected);
  }

  private static String line(Fact.DocumentReference document) {
    return document.kind()
        + " "
        + document.number()
        + document.date().map(d -> " " + d).orElse("")
        + document.issuer().map(i -> " (" + i + ")").orElse("");
  }
}
