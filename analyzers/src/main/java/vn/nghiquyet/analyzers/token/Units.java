package vn.nghiquyet.analyzers.token;

import static vn.nghiquyet.analyzers.token.Characters.isBlank;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Spelling;

/// The units of `units.tsv`, found behind a number.
final class Units {

  static final Units KNOWN = load();

  private static final String NO_UNIT = "-";
  private static final int MOST_WORDS = 3;

  /// "%" is the two words "phần trăm".
  private static final int PERCENT_WORDS = 2;

  private final Map<String, Unit> units;

  /// First letters and lengths of the first words of units: what follows most numbers is none, and
  /// costs one look.
  private final BitSet beginnings = new BitSet();

  /// A unit as the table has it.
  ///
  /// @param factor what a number is multiplied by
  /// @param name of the product's unit, empty where only the number grows
  record Unit(BigDecimal factor, String name) {

    /// A number in plain digits as one term, `3250000000:vnd`.
    String of(String number) {
      var value = new BigDecimal(number).multiply(factor).stripTrailingZeros().toPlainString();
      return name.isEmpty() ? value : value + ":" + name;
    }
  }

  /// A unit in a text.
  ///
  /// @param end one past its last character
  /// @param words of how many words it is
  record Found(Unit unit, int end, int words) {}

  private Units(Map<String, Unit> units) {
    this.units = Map.copyOf(units);
    for (var words : units.keySet()) {
      int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
      beginnings.set(look(words.charAt(0), end));
    }
  }

  private boolean begins(char[] text, int at, int length) {
    char c = text[at] == 'Đ' ? 'đ' : Character.toLowerCase(text[at]);
    return beginnings.get(look(c == 'đ' ? 'd' : c, Characters.wordEnd(text, at, length) - at));
  }

  private static int look(char first, int length) {
    return first * 16 + Math.min(length, 15);
  }

  private static Units load() {
    var units = new HashMap<String, Unit>();
    for (var row : Rows.read(Units.class, "units.tsv", 3)) {
      var name = row.cell(2).equals(NO_UNIT) ? "" : row.cell(2);
      if (row.cell(0).split(" ", -1).length > MOST_WORDS) {
        throw row.wrong("has more than %d words".formatted(MOST_WORDS));
      }
      units.put(spelled(row.cell(0)), new Unit(new BigDecimal(row.cell(1)), name));
    }
    return new Units(units);
  }

  /// The longest unit that begins behind a number, perhaps after blanks; null where none does.
  @Nullable Found after(char[] text, int numberEnd, int length) {
    int at = blanksEnd(text, numberEnd, length);
    if (at < length && text[at] == '%') {
      return new Found(unit("%"), at + 1, PERCENT_WORDS);
    }
    if (at == length || !begins(text, at, length)) {
      return null;
    }
    @Nullable Found longest = null;
    var words = new StringBuilder();
    for (int count = 1; count <= MOST_WORDS && at < length && isLetter(text, at, length); count++) {
      int end = Characters.wordEnd(text, at, length);
      words.append(words.isEmpty() ? "" : " ");
      words.append(Spelling.FOLDED.of(new String(text, at, end - at)));
      var unit = units.get(words.toString());
      if (unit != null) {
        longest = new Found(unit, end, count);
      }
      at = blanksEnd(text, end, length);
      if (at == end) {
        break;
      }
    }
    return longest;
  }

  /// Without marks; y for i, so that tỉ is tỷ.
  private static String spelled(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(Spelling.FOLDED::of)
        .collect(Collectors.joining(" "));
  }

  private Unit unit(String words) {
    var unit = units.get(words);
    if (unit == null) {
      throw new IllegalStateException("units.tsv has no row '%s'; add it".formatted(words));
    }
    return unit;
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
