package vn.nghiquyet.analyzers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.testing.seed.SeededText;

class FoldedTest {

  private static final String SEEDS = "vn.nghiquyet.testing.seed.Seeds#all";

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void folding_twice_is_folding_once_and_keeps_the_length(long seed) {
    var line = new SeededText(seed).line(60);
    var folded = Folded.of(line);
    assertThat(folded).hasSameSizeAs(line);
    assertThat(Folded.of(folded)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void folding_is_taking_the_marks_off(long seed) {
    var line = new SeededText(seed).line(60);
    var marksOff =
        Normalizer.normalize(line.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .replace('đ', 'd');
    assertThat(Folded.of(line)).isEqualTo(marksOff);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void a_canonical_text_folds_as_the_text_does(long seed) {
    var text = new SeededText(seed);
    for (int i = 0; i < 200; i++) {
      var syllable = text.syllable();
      assertThat(Folded.of(Canonical.of(syllable))).isEqualTo(Folded.of(syllable));
    }
  }

  @Test
  void any_character_folds_to_one_that_stays() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      var folded = Folded.of(String.valueOf((char) c));
      assertThat(folded).hasSize(1);
      assertThat(Folded.of(folded)).as("U+%04X", c).isEqualTo(folded);
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void the_locale_changes_nothing() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(Folded.of("KINH TẾ – XÃ HỘI")).isEqualTo("kinh te – xa hoi");
      assertThat(Canonical.of("KINH TẾ – XÃ HỘI")).isEqualTo("kinh tế - xã hội");
    } finally {
      Locale.setDefault(before);
    }
  }
}
