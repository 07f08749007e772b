package vn.nghiquyet.testing.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeededTextTest {

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("vn.nghiquyet.testing.seed.Seeds#all")
  void a_seed_gives_the_same_line_again(long seed) {
    assertThat(new SeededText(seed).line(40)).isEqualTo(new SeededText(seed).line(40));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("vn.nghiquyet.testing.seed.Seeds#all")
  void a_line_is_composed_and_a_decomposed_line_is_not(long seed) {
    assertThat(new SeededText(seed).line(40))
        .matches(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    assertThat(new SeededText(seed).decomposedLine())
        .matches(line -> !Normalizer.isNormalized(line, Normalizer.Form.NFC));
  }

  @Test
  void seeds_give_different_lines() {
    var lines = new HashSet<String>();
    Seeds.all().forEach(seed -> lines.add(new SeededText(seed).line(10)));
    assertThat(lines).hasSize((int) Seeds.all().count());
  }

  @Test
  void every_toned_letter_of_vietnamese_is_drawn() {
    var text = new SeededText(1).line(20_000).toLowerCase(Locale.ROOT);
    for (char letter :
        "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ".toCharArray()) {
      assertThat(text).contains(String.valueOf(letter));
    }
  }
}
