package vn.nghiquyet.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> COMMANDS = List.of("search", "status", "show", "targets");

  @Test
  void swapped_letters_are_one_step() {
    assertThat(Nearest.to("serach", COMMANDS)).containsExactly("search");
  }

  @Test
  void accents_do_not_count() {
    assertThat(Nearest.to("Lang Sơm", List.of("Lạng Sơn", "Cao Bằng"))).containsExactly("Lạng Sơn");
  }

  @Test
  void a_far_word_is_not_offered() {
    assertThat(Nearest.to("compare", COMMANDS)).isEmpty();
  }
}
