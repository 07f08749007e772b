package vn.nghiquyet.analyzers.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.analyzers.mend.legacy.Encoding;
import vn.nghiquyet.analyzers.mend.legacy.Recoder.Span;

class MenderTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\n");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "mend-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_text_is_mended_and_counted(String broken, String meant, String counts) {
    var mended = Mender.mend(read(broken));
    assertThat(mended.text()).isEqualTo(read(meant));
    assertThat(counted(mended)).isEqualTo(counts);
    if (counts.equals("none")) {
      assertThat(mended.isChanged()).isFalse();
    }
    assertThat(Mender.mend(mended.text()).text()).isEqualTo(mended.text());
  }

  @ParameterizedTest
  @MethodSource("goodTexts")
  void a_good_text_stays_the_same_string(String good) {
    var mended = Mender.mend(good);
    assertThat(mended.text()).isEqualTo(good).isSameAs(good);
    assertThat(mended.counts()).isEmpty();
  }

  @Test
  void all_good_texts_together_stay_the_same_string() throws IOException {
    var all = String.join("\n", goodTexts());
    assertThat(goodTexts()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(Mender.mend(all).text()).isSameAs(all);
  }

  @Test
  void a_quote_is_found_in_the_broken_text() {
    var broken = "Đảng bộ\nÄ\u0090áº¡i há»™i lần\u00A0thứ XXI\nto\u0302i";
    var mended = Mender.mend(broken);
    assertThat(mended.text()).isEqualTo("Đảng bộ\nĐại hội lần thứ XXI\ntôi");
    int start = mended.text().indexOf("hội");
    assertThat(broken.substring(mended.offsets().start(start), mended.offsets().end(start + 3)))
        .isEqualTo("há»™i");
    int last = mended.text().indexOf("tôi");
    assertThat(broken.substring(mended.offsets().start(last), mended.offsets().end(last + 3)))
        .isEqualTo("to\u0302i");
    assertThat(mended.recoded())
        .containsExactly(new Span(8, broken.indexOf("lần"), Encoding.UTF_8));
  }

  private static String counted(Mended mended) {
    var counts =
        new TreeMap<>(mended.counts())
            .entrySet().stream().map(Object::toString).collect(Collectors.joining(","));
    return counts.isEmpty() ? "none" : inOrder(counts);
  }

  /// Gold names kinds in the order they are mended in.
  private static String inOrder(String counts) {
    return List.of(counts.split(",")).stream()
        .sorted((a, b) -> Boolean.compare(a.startsWith("DECOMPOSED"), b.startsWith("DECOMPOSED")))
        .collect(Collectors.joining(","));
  }

  private static String read(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(found ->
            found.group(1) == null
                ? "\n"
                : Character.toString(Integer.parseInt(found.group(1), 16)).replace("\\", "\\\\"));
  }

  static List<String> goodTexts() throws IOException {
    try (var in = MenderTest.class.getResourceAsStream("good-texts.txt")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split("\n\n"));
    }
  }
}
