package vn.nghiquyet.analyzers.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AnalysisGoldTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "analysis-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_text_has_these_tokens(String text, String tokens) {
    assertThat(Tokens.line(VietnameseAnalyzer.syllables(), unescaped(text))).isEqualTo(tokens);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "folded-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_text_has_these_folded_tokens(String text, String tokens) {
    assertThat(Tokens.line(VietnameseAnalyzer.folded(), unescaped(text))).isEqualTo(tokens);
  }

  /// Invisible characters are written as in Java, so that they can be seen in the file.
  private static String unescaped(String text) {
    return text.translateEscapes()
        .replace("{nbsp}", "\u00A0")
        .replace("{zwsp}", "\u200B")
        .replace("{shy}", "\u00AD")
        .replace("{bom}", "\uFEFF")
        .replace("{grave}", "\u0300")
        .replace("{acute}", "\u0301")
        .replace("{dot}", "\u0323")
        .replace("{horn}", "\u031B")
        .replace("{circumflex}", "\u0302");
  }
}
