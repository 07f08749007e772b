package vn.nghiquyet.analyzers.text;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Roman numerals from I to XXXIX, as congresses are counted.
public final class RomanNumeral {

  private static final String[] TENS = {"", "x", "xx", "xxx"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private static final Map<String, Integer> VALUES = values();

  private RomanNumeral() {}

  /// The value of a numeral in either case; empty for anything that is not written by the rule.
  public static OptionalInt value(String numeral) {
    var value = VALUES.get(Canonical.of(numeral));
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static Map<String, Integer> values() {
    var values = new HashMap<String, Integer>();
    for (int n = 1; n < 40; n++) {
      values.put(TENS[n / 10] + ONES[n % 10], n);
    }
    return Map.copyOf(values);
  }
}
