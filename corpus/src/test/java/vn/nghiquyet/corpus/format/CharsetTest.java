package vn.nghiquyet.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.store.Input;

final class CharsetTest {

  private static final String SENTENCE =
      "Ngay từ đầu nhiệm kỳ, Đảng ủy xã đã xây dựng chương trình hành động với 5 nhóm nhiệm vụ, phân"
          + " công từng đồng chí trong cấp ủy phụ trách địa bàn dân cư và từng lĩnh vực cụ thể.";
  private static final Charset WINDOWS = Charset.forName("windows-1258");

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("UTF-8, declared", page("utf-8", 0).getBytes(UTF_8)),
        Arguments.of("UTF-8, nothing declared", page("", 0).getBytes(UTF_8)),
        Arguments.of("UTF-8, declared past 8 KB", page("utf-8", 9000).getBytes(UTF_8)),
        Arguments.of("UTF-8, first 20,000 bytes plain", page("", 20_000).getBytes(UTF_8)),
        Arguments.of("UTF-8, declared iso-8859-1", page("iso-8859-1", 0).getBytes(UTF_8)),
        Arguments.of("UTF-8 with its mark", ("\uFEFF" + page("", 0)).getBytes(UTF_8)),
        Arguments.of(
            "UTF-8, decomposed",
            Normalizer.normalize(page("", 0), Normalizer.Form.NFD).getBytes(UTF_8)),
        Arguments.of("windows-1258, declared", windows(page("windows-1258", 0))),
        Arguments.of("windows-1258, declared at 6,000", windows(page("windows-1258", 6000))),
        Arguments.of("windows-1258, declared past 8 KB", windows(page("windows-1258", 9000))),
        Arguments.of("windows-1258, nothing declared", windows(page("", 0))),
        Arguments.of("windows-1258, declared windows-1252", windows(page("windows-1252", 0))),
        Arguments.of("windows-1258, declared x-user-defined", windows(page("x-user-defined", 0))),
        Arguments.of("UTF-16 with its mark", page("", 0).getBytes(Charset.forName("UTF-16"))),
        Arguments.of("UTF-16LE without a mark", page("", 2000).getBytes(UTF_16LE)),
        Arguments.of("UTF-16BE without a mark", page("", 2000).getBytes(UTF_16BE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void letters_come_through(String name, byte[] bytes) {
    assertThat(Clean.of(TextDecoder.decode(bytes).text())).contains(SENTENCE);
  }

  @Test
  void a_cut_off_last_letter_spoils_nothing() {
    var bytes = (SENTENCE + " ế").getBytes(UTF_8);
    assertThat(TextDecoder.decode(java.util.Arrays.copyOf(bytes, bytes.length - 1)).text())
        .isEqualTo(SENTENCE + " ");
  }

  @Test
  void letters_of_an_old_font_are_read_and_their_encoding_is_named() {
    var tcvn =
        "Ngay tõ ®Çu nhiÖm kú, §¶ng ñy x· ®· x©y dùng ch­¬ng tr×nh hµnh ®éng víi 5 nhãm nhiÖm vô, ph©n c«ng tõng ®ång chÝ trong cÊp ñy phô tr¸ch ®Þa bµn. ";
    try (var reader = new ArticleReader()) {
      var reading = reader.read(new Input("a.txt", () -> tcvn.repeat(3).getBytes(ISO_8859_1)));
      assertThat(reading)
          .isInstanceOfSatisfying(
              Reading.Read.class,
              read -> {
                assertThat(read.article().text().whole())
                    .contains("Ngay từ đầu nhiệm kỳ, Đảng ủy xã đã xây dựng chương trình");
                assertThat(read.article().recoded()).contains("TCVN3");
              });
    }
  }

  private static String page(String charset, int padding) {
    var meta =
        charset.isEmpty()
            ? ""
            : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\">";
    return "<html><head><!--"
        + "x".repeat(padding)
        + "-->"
        + meta
        + "</head><body><p>"
        + SENTENCE
        + "</p></body></html>";
  }

  /// windows-1258 writes a letter and its tone apart, but for the letters Latin-1 has whole.
  private static byte[] windows(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      var letter = text.substring(i, i + 1);
      if (WINDOWS.newEncoder().canEncode(letter)) {
        out.append(letter);
        continue;
      }
      var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      var tone =
          parts
              .chars()
              .filter(c -> "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0)
              .findFirst()
              .orElseThrow();
      out.append(
              Normalizer.normalize(
                  parts.replace(String.valueOf((char) tone), ""), Normalizer.Form.NFC))
          .append((char) tone);
    }
    return out.toString().getBytes(WINDOWS);
  }
}
