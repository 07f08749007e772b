package vn.nghiquyet.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern VALUE = Pattern.compile("%(\\d\\$)?s");

  private static long values(String message) {
    return VALUE.matcher(message).results().count();
  }

  @Test
  void both_languages_say_the_same_things_with_the_same_values() {
    var vi = Messages.in("vi").bundle();
    var en = Messages.in("en").bundle();
    assertThat(vi.keySet()).isEqualTo(en.keySet());
    for (var key : vi.keySet()) {
      assertThat(values(vi.getString(key))).as(key).isEqualTo(values(en.getString(key)));
    }
  }

  /// The later of two would win in silence.
  @Test
  void no_key_stands_twice() throws IOException {
    for (var language : Messages.LANGUAGES) {
      var file = "messages_" + language + ".properties";
      try (var in = Messages.class.getResourceAsStream(file)) {
        var keys =
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.indexOf('=') > 0 && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).as(file).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void the_flag_comes_before_the_variable_and_that_before_the_locale() {
    var variables = Map.of("NGHIQUYET_LANG", "en", "LANG", "vi_VN.UTF-8");
    assertThat(Messages.language(Optional.of("vi"), variables)).isEqualTo("vi");
    assertThat(Messages.language(Optional.empty(), variables)).isEqualTo("en");
    assertThat(Messages.language(Optional.empty(), Map.of("LANG", "vi_VN.UTF-8"))).isEqualTo("vi");
    assertThat(Messages.language(Optional.empty(), Map.of("LANG", "C"))).isEqualTo("en");
  }

  @Test
  void names_are_offered_as_a_choice() {
    assertThat(Messages.in("vi").choice(List.of("a", "b", "c"))).isEqualTo("a, b hoặc c");
    assertThat(Messages.in("en").choice(List.of("a"))).isEqualTo("a");
  }
}
