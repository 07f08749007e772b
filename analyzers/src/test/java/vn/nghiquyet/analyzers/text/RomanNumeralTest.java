package vn.nghiquyet.analyzers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {

  @ParameterizedTest
  @CsvSource({
    "I, 1",
    "iv, 4",
    "V, 5",
    "IX, 9",
    "X, 10",
    "xiii, 13",
    "XIX, 19",
    "XXIII, 23",
    "XXXIX, 39"
  })
  void a_numeral_has_a_value(String numeral, int value) {
    assertThat(RomanNumeral.value(numeral)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IIII", "IXX", "VX", "XL", "hai", "23", "XXIII "})
  void what_is_not_written_by_the_rule_has_none(String text) {
    assertThat(RomanNumeral.value(text)).isEmpty();
  }
}
