package vn.nghiquyet.analyzers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.testing.seed.SeededText;

class SpellingTest {

  private static final String SEEDS = "vn.nghiquyet.testing.seed.Seeds#all";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "spelling-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_word_has_these_spellings(String word, String accented, String folded) {
    assertThat(Spelling.ACCENTED.of(word)).isEqualTo(accented);
    assertThat(Spelling.FOLDED.of(word)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void spelling_a_spelling_changes_nothing(long seed) {
    var text = new SeededText(seed);
    for (int i = 0; i < 200; i++) {
      var word = text.syllable();
      for (var spelling : Spelling.values()) {
        var once = spelling.of(word);
        assertThat(spelling.of(once)).isEqualTo(once);
        assertThat(once).hasSameSizeAs(word);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void the_folded_spelling_is_that_of_the_word_without_marks(long seed) {
    var text = new SeededText(seed);
    for (int i = 0; i < 200; i++) {
      var word = text.syllable();
      assertThat(Spelling.FOLDED.of(Folded.of(word))).isEqualTo(Spelling.FOLDED.of(word));
      assertThat(Spelling.FOLDED.of(Spelling.ACCENTED.of(word)))
          .isEqualTo(Spelling.FOLDED.of(word));
    }
  }

  @Test
  void every_row_of_the_variants_is_in_its_last_spelling() {
    for (var row : Rows.read(Spelling.class, "spelling-variants.tsv", 2)) {
      assertThat(Spelling.ACCENTED.of(row.cell(0))).isEqualTo(row.cell(1));
      assertThat(Spelling.ACCENTED.of(row.cell(1))).isEqualTo(row.cell(1));
    }
  }
}
