package vn.nghiquyet.analyzers.mend.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoderTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "recoder-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_text_is_re_coded(String arrived, String meant, String encodings) {
    var result = Recoder.recode(read(arrived));
    assertThat(result.text()).isEqualTo(read(meant));
    var found =
        result.spans().stream()
            .map(span -> span.encoding().name())
            .collect(Collectors.joining(","));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(encodings);
  }

  @Test
  void every_place_of_a_re_coded_text_leads_back_to_its_letters() {
    var arrived = "Tin:\nCoäng hoøa xaõ hoäi chuû nghóa Vieät Nam";
    var result = Recoder.recode(arrived);
    int hoa = result.text().indexOf("hòa");
    var offsets = result.offsets();
    assertThat(arrived.substring(offsets.start(hoa), offsets.end(hoa + 3))).isEqualTo("hoøa");
    assertThat(arrived.substring(offsets.start(hoa + 2), offsets.end(hoa + 3))).isEqualTo("a");
    var span = result.spans().getFirst();
    assertThat(arrived.substring(span.start(), span.end())).startsWith("Coäng").endsWith("Nam");
  }

  @ParameterizedTest
  @EnumSource(names = {"TCVN3", "VNI", "VISCII", "VIQR", "WINDOWS_1258"})
  void every_letter_of_vietnamese_is_in_the_table(Encoding encoding) {
    var code = Code.ALL.stream().filter(c -> c.encoding() == encoding).findFirst().orElseThrow();
    var scribe = Scribe.of(encoding);
    for (var letter : LETTERS.split("", -1)) {
      var arrived = scribe.writeAsLatin(letter);
      assertThat(code.decode(arrived, 0, arrived.length())).isEqualTo(letter);
    }
  }

  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
          + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";

  private static String read(String cell) {
    var text = ESCAPE.matcher(cell.replace('|', '\n'));
    return text.replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)))
        .replace("\\\\", "\\");
  }
}
