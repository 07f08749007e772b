package vn.nghiquyet.cli.view;

import java.math.BigDecimal;

/// Numbers as a language writes them: 1.234,5 in Vietnamese, 1,234.5 in English.
final class Numbers {

  private static final int GROUP = 3;

  private Numbers() {}

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
