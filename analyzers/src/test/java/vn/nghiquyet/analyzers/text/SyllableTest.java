package vn.nghiquyet.analyzers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SyllableTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "syllable-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_word_is_a_syllable_or_not(String word, String possible) {
    assertThat(Syllable.isValid(word)).isEqualTo(possible.equals("yes"));
  }

  @Test
  void a_stretch_is_looked_at_alone() {
    assertThat(Syllable.isValid("Đại hội", 4, 7)).isTrue();
    assertThat(Syllable.isValid("Đại hội", 2, 7)).isFalse();
    assertThat(Syllable.isValid("Đại hội", 3, 3)).isFalse();
  }

  @Test
  void there_are_some_thousand_spellings_without_tone() {
    assertThat(Syllable.spellings()).isBetween(2_500L, 3_500L);
  }
}
