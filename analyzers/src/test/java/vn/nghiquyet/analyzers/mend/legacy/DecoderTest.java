package vn.nghiquyet.analyzers.mend.legacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.analyzers.mend.legacy.Decoder.Decoded;

class DecoderTest {

  private static final String TEXT =
      "<p>Đại hội đại biểu Đảng bộ huyện lần thứ XXI, nhiệm kỳ 2025-2030</p>\n© 2025";

  @ParameterizedTest
  @EnumSource(names = {"TCVN3", "VNI", "VISCII", "WINDOWS_1258"})
  void bytes_tell_their_encoding(Encoding encoding) {
    assertThat(Decoder.decode(Scribe.of(encoding).write(TEXT)))
        .isEqualTo(new Decoded(encoding, TEXT));
  }

  @Test
  void valid_utf_8_is_believed_whatever_it_says() {
    assertThat(Decoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(new Decoded(Encoding.UTF_8, TEXT));
    assertThat(Decoder.decode("§¹i héi §¶ng bé".getBytes(UTF_8)).text())
        .isEqualTo("§¹i héi §¶ng bé");
  }

  @Test
  void byte_order_marks_are_believed_and_dropped() {
    assertThat(Decoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
    assertThat(Decoder.decode(TEXT.getBytes(UTF_16))).isEqualTo(new Decoded(Encoding.UTF_16, TEXT));
  }

  @Test
  void a_damaged_byte_does_not_make_another_encoding() {
    var bytes = TEXT.getBytes(UTF_8);
    bytes[5] = (byte) 0xFF;
    var decoded = Decoder.decode(bytes);
    assertThat(decoded.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(decoded.text()).contains("hội đại biểu").contains("\uFFFD");
  }

  @Test
  void what_is_not_vietnamese_is_western() {
    var text = "L’été dernier, la société a réalisé “un bénéfice” élevé à Genève";
    assertThat(Decoder.decode(text.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new Decoded(Encoding.WINDOWS_1252, text));
    assertThat(Decoder.decode("Größe".getBytes(ISO_8859_1)).text()).isEqualTo("Größe");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("vn.nghiquyet.testing.seed.Seeds#all")
  void any_bytes_give_a_text(long seed) {
    var random = new Random(seed);
    var bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    for (int length = 0; length <= bytes.length; length += 7) {
      assertThat(Decoder.decode(Arrays.copyOf(bytes, length)).text())
          .hasSizeLessThanOrEqualTo(length);
    }
  }
}
