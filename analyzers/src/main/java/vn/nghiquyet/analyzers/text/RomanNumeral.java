package vn.nghiquyet.analyzers.text;

import java.util.OptionalInt;

/// Roman numerals from I to XXXIX, as congresses are counted.
public final class RomanNumeral {

  private static final String[] TENS = {"", "x", "xx", "xxx"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private RomanNumeral() {}

  /// The value of a numeral in either case; empty for anything that is not written by the rule.
  public static OptionalInt value(String numeral) {
    var lower = Canonical.of(numeral);
    for (int tens = TENS.length - 1; tens >= 0; tens--) {
      for (int ones = 0; ones < ONES.length; ones++) {
        if (lower.equals(TENS[tens] + ONES[ones]) && tens + ones > 0) {
          return OptionalInt.of(tens * 10 + ones);
        }
      }
    }
    return OptionalInt.empty();
  }
}
