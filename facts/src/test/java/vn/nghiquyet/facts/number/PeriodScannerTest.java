package vn.nghiquyet.facts.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.analyzers.text.Canonical;

class PeriodScannerTest {

  private static final PeriodScanner SCANNER = new PeriodScanner();

  @ParameterizedTest(name = "{0} → {1}")
  @CsvFileSource(
      resources = "period_gold.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      emptyValue = "",
      nullValues = "-")
  void a_text_tells_these_periods(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected == null ? "" : expected);
  }

  private static String read(String text) {
    return SCANNER.scan(Canonical.of(text), 0, text.length()).stream()
        .map(p -> (p.form().name().toLowerCase(Locale.ROOT) + " " + p.text()).strip())
        .collect(Collectors.joining(" | "));
  }
}
