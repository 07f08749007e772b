package vn.nghiquyet.facts.number;

import java.math.BigDecimal;

/// Vietnamese numerals in figures: `8.020`, `12,8`, `98,462`, `17.000.000`.
final class Numerals {

  /// Groups of three behind dots are thousands; a comma starts decimals; a dot with one or two
  /// digits behind is a decimal point, as some pages print it.
  static final String PATTERN =
      "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+\\.\\d{1,2}(?![.\\d])|\\d+(?:,\\d+)?)(?!\\d)";

  private Numerals() {}

  /// The value of a numeral that matches {@link #PATTERN}.
  static BigDecimal value(String numeral) {
    boolean grouped = numeral.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    boolean point = !grouped && numeral.matches("\\d+\\.\\d{1,2}");
    var plain = point ? numeral : numeral.replace(".", "").replace(',', '.');
    return new BigDecimal(plain);
  }
}
