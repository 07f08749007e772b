package vn.nghiquyet.analyzers.token;

import static vn.nghiquyet.analyzers.token.Characters.isBlank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Glance;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Spelling;

/// The units of `units.tsv`, found behind a number.
final class Units {

  static final Units KNOWN = load();

  private static final String NO_UNIT = "-";

  /// "%" is the two words "phần trăm".
  private static final int PERCENT_WORDS = 2;

  private final Branch all;
  private final Glance mayBegin;

  /// Where the words so far lead: to a unit, perhaps, and to longer ones.
  private static final class Branch {
    final Map<String, Branch> next = new HashMap<>();
    @Nullable Unit unit;
  }

  /// A unit as the table has it.
  ///
  /// @param tens the power of ten a number is multiplied by
  /// @param name of the product's unit, empty where only the number grows
  record Unit(int tens, String name) {

    /// A number in plain digits as one term, `3250000000:vnd`.
    String of(String number) {
      var value = tens == 0 && number.charAt(0) != '0' ? number : multiplied(number);
      return name.isEmpty() ? value : value + ":" + name;
    }

    /// The number with its point moved, zeros that say nothing left out.
    private String multiplied(String number) {
      int point = number.indexOf('.');
      var digits = new StringBuilder(number);
      if (point < 0) {
        point = digits.length();
      } else {
        digits.deleteCharAt(point);
      }
      point += tens;
      while (point < 1) {
        digits.insert(0, '0');
        point++;
      }
      while (digits.length() < point) {
        digits.append('0');
      }
      int start = 0;
      while (start < point - 1 && digits.charAt(start) == '0') {
        start++;
      }
      int end = digits.length();
      while (end > point && digits.charAt(end - 1) == '0') {
        end--;
      }
      var whole = digits.substring(start, point);
      return end > point ? whole + "." + digits.substring(point, end) : whole;
    }
  }

  /// A unit in a text.
  ///
  /// @param end one past its last character
  /// @param words of how many words it is
  record Found(Unit unit, int end, int words) {}

  private Units(Branch all) {
    this.all = all;
    this.mayBegin = new Glance(all.next.keySet());
  }

  private static Units load() {
    var all = new Branch();
    for (var row : Rows.read(Units.class, "units.tsv", 3)) {
      var name = row.cell(2).equals(NO_UNIT) ? "" : row.cell(2);
      var branch = all;
      for (var word : row.cell(0).split(" ", -1)) {
        branch = branch.next.computeIfAbsent(Spelling.FOLDED.of(word), _ -> new Branch());
      }
      branch.unit = new Unit(tens(row), name);
    }
    return new Units(all);
  }

  private static int tens(Rows.Row row) {
    var factor = new BigDecimal(row.cell(1)).stripTrailingZeros();
    if (!factor.unscaledValue().equals(BigInteger.ONE)) {
      throw row.wrong("'%s' is no power of ten".formatted(row.cell(1)));
    }
    return -factor.scale();
  }

  /// The longest unit that begins behind a number, perhaps after blanks; null where none does.
  ///
  /// Words are compared without marks, y for i, so that tỉ is tỷ; each is respelled into `room`.
  @Nullable Found after(char[] text, int numberEnd, int length, char[] room) {
    int at = blanksEnd(text, numberEnd, length);
    if (at < length && text[at] == '%') {
      return percent(at + 1);
    }
    @Nullable Found longest = null;
    var branch = all;
    for (int count = 1; at < length && isLetter(text, at, length); count++) {
      int end = Characters.wordEnd(text, at, length);
      Spelling.FOLDED.respell(text, at, end, room, 0);
      branch = next(branch, room, end - at);
      if (branch == null) {
        break;
      }
      if (branch.unit != null) {
        longest = new Found(branch.unit, end, count);
      }
      at = blanksEnd(text, end, length);
      if (at == end) {
        break;
      }
    }
    return longest;
  }

  private @Nullable Branch next(Branch branch, char[] word, int length) {
    boolean mayBe = branch != all || mayBegin.mayHave(word, 0, length);
    return mayBe ? branch.next.get(new String(word, 0, length)) : null;
  }

  private Found percent(int end) {
    var percent = all.next.get("%");
    if (percent == null || percent.unit == null) {
      throw new IllegalStateException("units.tsv has no row '%'; add it");
    }
    return new Found(percent.unit, end, PERCENT_WORDS);
  }

  private static boolean isLetter(char[] text, int at, int length) {
    return Characters.startsWord(Character.codePointAt(text, at, length));
  }

  private static int blanksEnd(char[] text, int start, int length) {
    int at = start;
    while (at < length && isBlank(text[at])) {
      at++;
    }
    return at;
  }
}
