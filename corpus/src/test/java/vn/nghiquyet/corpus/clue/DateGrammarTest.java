package vn.nghiquyet.corpus.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class DateGrammarTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "dates.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      useHeadersInDisplayName = true)
  void dates(String line, String day, String time) {
    var found = DateGrammar.first(line);
    assertThat(found.map(s -> s.day().toString()).orElse("-")).isEqualTo(day);
    assertThat(found.flatMap(Stamp::time).map(Object::toString).orElse("-")).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "https://mau.vn/tin/2022/01/15/binh-son.html, 2022-01-15",
    "https://mau.vn/binh-son-20220115091000.htm, 2022-01-15",
    "https://mau.vn/binh-son-20220115.html, 2022-01-15",
    "https://mau.vn/nhiem-ky-2020-2025-post123456.html, -",
    "https://mau.vn/binh-son-102220115091000123.htm, -"
  })
  void days_in_addresses(String url, String day) {
    assertThat(DateGrammar.inAddress(url).map(Object::toString).orElse("-")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Thứ hai - 05/10/2020 10:27 548 0; true",
        "Báo Quảng Ninh | 19/07/2025 14:02; true",
        "Thực hiện Chỉ thị số 36-CT/TW ngày 30/5/2014 của Bộ Chính trị về đại hội đảng bộ các cấp; false",
        "Giá lúa đông xuân tăng 12% so với vụ trước (05/10/2020); false"
      })
  void datelines_hold_little_else(String line, boolean dateline) {
    assertThat(Dateline.of(line).isPresent()).isEqualTo(dateline);
  }
}
