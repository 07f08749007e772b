package vn.nghiquyet.analyzers.token;

import static vn.nghiquyet.analyzers.token.Characters.isBlank;

import java.math.BigDecimal;
import java.util.Arrays;
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
  /// @param factor what a number is multiplied by
  /// @param name of the product's unit, empty where only the number grows
  record Unit(BigDecimal factor, String name) {

    /// A number in plain digits as one term, `3250000000:vnd`.
    String of(String number) {
      var value = isPlain(number) ? number : multiplied(number);
      return name.isEmpty() ? value : value + ":" + name;
    }

    /// Whether multiplying changes nothing; "007" would lose its zeros.
    private boolean isPlain(String number) {
      return factor.compareTo(BigDecimal.ONE) == 0 && number.charAt(0) != '0';
    }

    private String multiplied(String number) {
      return new BigDecimal(number).multiply(factor).stripTrailingZeros().toPlainString();
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
      branch.unit = new Unit(new BigDecimal(row.cell(1)), name);
    }
    return new Units(all);
  }

  /// The longest unit that begins behind a number, perhaps after blanks; null where none does.
  ///
  /// Words are compared without marks, y for i, so that tỉ is tỷ.
  @Nullable Found after(char[] text, int numberEnd, int length) {
    int at = blanksEnd(text, numberEnd, length);
    if (at < length && text[at] == '%') {
      return percent(at + 1);
    }
    @Nullable Found longest = null;
    var branch = all;
    for (int count = 1; at < length && isLetter(text, at, length); count++) {
      int end = Characters.wordEnd(text, at, length);
      branch = next(branch, Arrays.copyOfRange(text, at, end));
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

  private @Nullable Branch next(Branch branch, char[] word) {
    Spelling.FOLDED.respell(word, word.length);
    boolean mayBe = branch != all || mayBegin.mayHave(word, word.length);
    return mayBe ? branch.next.get(new String(word)) : null;
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
