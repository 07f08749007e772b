package vn.nghiquyet.cli.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as a language writes them: 1.234,5 in Vietnamese, 1,234.5 in English.
final class Numbers {

  private static final int GROUP = 3;

  private Numbers() {}

  /// A part of a whole, to six digits, without zeros at the end.
  static BigDecimal share(int part, int whole) {
    var share =
        BigDecimal.valueOf((double) part / Math.max(1, whole)).setScale(6, RoundingMode.HALF_UP);
    return share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros();
  }

  /// A share in words: 12,5%.
  static String percent(BigDecimal share, String language) {
    return of(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP), language) + "%";
  }

  static String of(BigDecimal number, String language) {
    boolean vietnamese = language.equals("vi");
    var plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    var whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
      whole.insert(i, vietnamese ? '.' : ',');
    }
    var fraction = point < 0 ? "" : (vietnamese ? "," : ".") + plain.substring(point + 1);
    return (number.signum() < 0 ? "-" : "") + whole + fraction;
  }
}
