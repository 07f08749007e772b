package vn.nghiquyet.analyzers.mend;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Draft;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Syllable;

/// Letters that look like another and are replaced by it where their word shows that it is meant.
final class Lookalikes {

  /// Letters of other scripts inside a word that is Latin for the rest: `Đảng` with a Cyrillic а.
  static final Lookalikes HOMOGLYPHS =
      new Lookalikes("word", Kind.HOMOGLYPH, Scan.HOMOGLYPH, Lookalikes::isLatin);

  /// Latin letters of other languages: `Ðảng` with an eth, `Đǎk` with a caron.
  static final Lookalikes FOREIGN =
      new Lookalikes("syllable", Kind.FOREIGN_LETTER, Scan.FOREIGN, Lookalikes::isVietnamese);

  /// Whether a word is meant as the one it looks like.
  @FunctionalInterface
  private interface Sense {
    boolean isMeant(String seen, String meant, boolean inVietnamese);
  }

  private final Kind kind;
  private final int scanned;
  private final Sense sense;
  private final Map<Character, Character> letters;

  private Lookalikes(String where, Kind kind, int scanned, Sense sense) {
    this.kind = kind;
    this.scanned = scanned;
    this.sense = sense;
    var rows = new HashMap<Character, Character>();
    for (var row : Rows.read(Lookalikes.class, "lookalikes.tsv", 3)) {
      if (row.cell(2).equals(where)) {
        rows.put(row.cell(0).charAt(0), row.cell(1).charAt(0));
      }
    }
    this.letters = Map.copyOf(rows);
  }

  Set<Character> seen() {
    return letters.keySet();
  }

  void mend(String text, Draft draft, Tally tally) {
    boolean inVietnamese = hasVietnamese(text);
    for (int i = 0; i < text.length(); ) {
      int start = i;
      boolean found = false;
      for (; i < text.length() && Words.isPart(text.charAt(i)); i++) {
        found |= (Scan.of(text.charAt(i)) & scanned) != 0;
      }
      if (found) {
        var seen = text.substring(start, i);
        var meant = meant(seen);
        if (sense.isMeant(seen, meant, inVietnamese)) {
          replace(start, seen, meant, draft, tally);
        }
      }
      i = Math.max(i, start + 1);
    }
  }

  private String meant(String seen) {
    var meant = new StringBuilder(seen);
    for (int i = 0; i < meant.length(); i++) {
      char c = meant.charAt(i);
      meant.setCharAt(i, letters.getOrDefault(c, c));
    }
    return meant.toString();
  }

  private void replace(int start, String seen, String meant, Draft draft, Tally tally) {
    for (int i = 0; i < seen.length(); i++) {
      if (seen.charAt(i) != meant.charAt(i)) {
        draft.replace(start + i, start + i + 1, meant.substring(i, i + 1));
        tally.add(kind);
      }
    }
  }

  private static boolean isLatin(String seen, String meant, boolean inVietnamese) {
    long latin = seen.codePoints().filter(Lookalikes::isLatin).count();
    boolean onlyLatin =
        meant.codePoints().filter(Character::isLetter).allMatch(Lookalikes::isLatin);
    return onlyLatin && (latin * 2 >= seen.length() || (latin > 0 && Syllable.isValid(meant)));
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /// A syllable with another letter of Vietnamese, or one or an abbreviation among Vietnamese.
  private static boolean isVietnamese(String seen, String meant, boolean inVietnamese) {
    boolean syllable = Syllable.isValid(meant);
    boolean marked = meant.chars().anyMatch(c -> c >= 0x80 && "đĐăĂ".indexOf(c) < 0);
    boolean abbreviation = seen.length() == 1 || seen.chars().allMatch(Character::isUpperCase);
    return (syllable && marked) || (inVietnamese && (syllable || abbreviation));
  }

  /// Whether a text has letters that only Vietnamese has.
  private static boolean hasVietnamese(String text) {
    return text.chars().anyMatch(c -> "ơưƠƯ".indexOf(c) >= 0 || (c >= 0x1EA0 && c <= 0x1EF9));
  }
}
