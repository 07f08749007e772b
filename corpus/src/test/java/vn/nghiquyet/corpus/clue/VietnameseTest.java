package vn.nghiquyet.corpus.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VietnameseTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "languages.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      useHeadersInDisplayName = true)
  void short_texts_are_told_from_other_languages(Vietnamese.Verdict verdict, String text) {
    assertThat(Vietnamese.verdict(text)).isEqualTo(verdict);
  }
}
