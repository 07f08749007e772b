package vn.nghiquyet.facts.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.analyzers.text.Canonical;

class QuantityScannerTest {

  private static final QuantityScanner SCANNER = new QuantityScanner();

  @ParameterizedTest(name = "{0} → {1}")
  @CsvFileSource(
      resources = "gold.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      emptyValue = "",
      nullValues = "-")
  void a_text_tells_these_quantities(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void a_quantity_runs_from_its_comparator_to_the_end_of_its_unit() {
    var text = "Thu ngân sách đạt trên 1.250 tỷ đồng/năm, vượt kế hoạch";
    var quantity = SCANNER.scan(text, Canonical.of(text), 0, text.length()).getFirst();
    assertThat(text.substring(quantity.start(), quantity.end()))
        .isEqualTo("trên 1.250 tỷ đồng/năm");
    assertThat(text.substring(quantity.number(), quantity.end())).isEqualTo("1.250 tỷ đồng/năm");
  }

  @Test
  void only_what_stands_between_the_offsets_is_read() {
    var text = "Năm đầu 12%, năm sau 15%, năm cuối 18%";
    int from = text.indexOf("năm sau");
    int to = text.indexOf(", năm cuối");
    var found = SCANNER.scan(text, Canonical.of(text), from, to);
    assertThat(found).singleElement().matches(q -> q.value().intValue() == 15);
  }

  private static String read(String text) {
    return SCANNER.scan(text, Canonical.of(text), 0, text.length()).stream()
        .map(QuantityScannerTest::line)
        .collect(Collectors.joining(" | "));
  }

  /// `trên 12,5 - 13 tỷ đồng` → `> 12.5..13 [tỷ đồng] = 12500000000..13000000000 VND`.
  private static String line(Quantity q) {
    var amount = q.amount();
    return "%s %s%s [%s] = %s %s%s"
        .formatted(
            q.comparator().sign(),
            range(q.value(), q.max()),
            q.second().map(s -> "/" + plain(s)).orElse(""),
            q.unit(),
            range(amount.value(), amount.max()),
            amount.unit(),
            amount.per().stream().map(p -> "/" + p).collect(Collectors.joining()));
  }

  private static String range(BigDecimal value, Optional<BigDecimal> max) {
    return plain(value) + max.map(m -> ".." + plain(m)).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
