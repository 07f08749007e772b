package vn.nghiquyet.corpus.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class CleanTest {

  @Test
  void look_alikes_and_invisible_characters_are_put_right() {
    assertThat(Clean.of("\u00D0ảng\u00A0bộ\u200B hu\u00ADyện\uFEFF")).isEqualTo("Đảng bộ huyện");
  }

  @Test
  void decomposed_letters_become_the_letters_everyone_searches() {
    var text = "Nghị quyết đại hội Đảng bộ";
    assertThat(Clean.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text);
  }

  @Test
  void lone_surrogates_are_dropped_and_pairs_stay() {
    assertThat(Clean.of("a\uD83Db \uD83D\uDE00")).isEqualTo("ab \uD83D\uDE00");
  }
}
