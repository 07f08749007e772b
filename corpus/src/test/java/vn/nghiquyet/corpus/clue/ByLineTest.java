package vn.nghiquyet.corpus.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ByLineTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "bylines.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      useHeadersInDisplayName = true)
  void bylines(String line, String form, String names) {
    var found = form.equals("labelled") ? ByLine.labelled(line) : ByLine.bare(line);
    assertThat(found.orElse("-")).isEqualTo(names);
  }

  @Test
  void a_label_must_be_printed_whole() {
    assertThat(Phrases.load("caption.tsv").fits("Ảnh hưởng của dịch bệnh kéo dài")).isFalse();
    assertThat(Phrases.load("caption.tsv").fits("Ảnh: Minh An")).isTrue();
  }
}
