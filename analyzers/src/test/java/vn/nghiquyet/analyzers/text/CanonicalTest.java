package vn.nghiquyet.analyzers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.testing.seed.SeededText;

class CanonicalTest {

  @ParameterizedTest
  @CsvSource({
    "Hoà Bình, hòa bình",
    "Thuỷ lợi và HOÁ chất, thủy lợi và hóa chất",
    "ngoài hoàn toàn, ngoài hoàn toàn",
    "qúy IV, quý iv",
    "Ðảng uỷ xã, đảng ủy xã",
    "“KT–XH”, \"kt-xh\"",
    "2020—2025, 2020-2025",
    "5 m², 5 m2",
    "kĩ thuật, kĩ thuật"
  })
  void a_text_has_one_spelling(String text, String canonical) {
    assertThat(Canonical.of(text)).isEqualTo(canonical);
  }

  @Test
  void every_blank_is_a_space() {
    assertThat(Canonical.of("a\u00A0b\u2009c\u202Fd\ne\tf")).isEqualTo("a b c d e f");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("vn.nghiquyet.testing.seed.Seeds#all")
  void twice_is_once_and_the_length_stays(long seed) {
    var line = new SeededText(seed).line(60);
    var canonical = Canonical.of(line);
    assertThat(canonical).hasSameSizeAs(line);
    assertThat(Canonical.of(canonical)).isEqualTo(canonical);
  }
}
