package vn.nghiquyet.analyzers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.testing.seed.SeededText;

class SentencesTest {

  @Test
  void a_stop_before_a_capital_ends_a_sentence() {
    assertThat(sentences("Đại hội bế mạc. Nghị quyết được thông qua!"))
        .containsExactly("Đại hội bế mạc.", "Nghị quyết được thông qua!");
  }

  @Test
  void the_stop_of_an_abbreviation_ends_nothing() {
    assertThat(sentences("Đảng bộ TP. Lạng Sơn và TX. Hương Trà. Hết."))
        .containsExactly("Đảng bộ TP. Lạng Sơn và TX. Hương Trà.", "Hết.");
  }

  @Test
  void the_stops_in_a_number_end_nothing() {
    assertThat(sentences("Thu 8.020 tỷ đồng. Tăng 12,8%."))
        .containsExactly("Thu 8.020 tỷ đồng.", "Tăng 12,8%.");
  }

  @Test
  void a_closing_quotation_mark_belongs_to_its_sentence() {
    assertThat(sentences("Ông nói: “Quyết tâm.” Mọi người vỗ tay."))
        .containsExactly("Ông nói: “Quyết tâm.”", "Mọi người vỗ tay.");
  }

  @Test
  void blanks_alone_are_no_sentence() {
    assertThat(sentences(" \u00A0\n ")).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("vn.nghiquyet.testing.seed.Seeds#all")
  void sentences_are_in_order_and_leave_out_only_blanks(long seed) {
    var text = new SeededText(seed).line(80);
    var left = new StringBuilder();
    int end = 0;
    for (var span : Sentences.of(text, 0, text.length())) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      left.append(text, end, span.start());
      end = span.end();
    }
    left.append(text.substring(end));
    assertThat(left.toString().replace('\u00A0', ' ')).isBlank();
  }

  private static List<String> sentences(String text) {
    return Sentences.of(text, 0, text.length()).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
