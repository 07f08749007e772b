package vn.nghiquyet.analyzers.text;

import java.util.Arrays;

/// Whether a word can be a written syllable of Vietnamese, by onset, rhyme and tone.
///
/// Case and the letter that bears the tone do not matter: `HOÀ`, `hòa` and `hoà` are one. Text must
/// be NFC. What is possible is wider than what is in a dictionary; what is borrowed (`karaoke`) or
/// written without its tone (`cac`) is mostly not possible. The table is `syllables.tsv`.
public final class Syllable {

  private static final int LONGEST = 7;
  private static final int LETTER_BITS = 5;
  private static final int LETTER = (1 << LETTER_BITS) - 1;
  private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
  private static final String VOWELS = "aeiouy";
  private static final String TONES = "\u0301\u0323\u0300\u0309\u0303";

  /// Sets of tones, a bit each in the order level, sharp, heavy, falling, hook, tilde.
  private static final int ALL = 0b111111;

  private static final int STOPPED = 0b000110;
  private static final int BORROWED = 0b000011;

  /// For each code unit its letter's number from 1, above that the number of its tone; 0 for none.
  private static final short[] CODES = codes();

  /// Spellings without tone and their tones, hashed; 0 is an empty place.
  private static final long[] TABLE = table();

  private Syllable() {}

  /// Whether the whole word is one syllable.
  public static boolean isValid(CharSequence word) {
    return isValid(word, 0, word.length());
  }

  /// Whether a stretch of a text is one syllable.
  public static boolean isValid(CharSequence text, int start, int end) {
    if (end - start > LONGEST || end <= start) {
      return false;
    }
    long key = 0;
    int tone = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int code = c < CODES.length ? CODES[c] : 0;
      int toneHere = code >> LETTER_BITS;
      if (code == 0 || (toneHere != 0 && tone != 0)) {
        return false;
      }
      tone += toneHere;
      key = (key << LETTER_BITS) | (code & LETTER);
    }
    return (tones(key) >> tone & 1) == 1;
  }

  private static int tones(long key) {
    for (int at = place(key, TABLE.length); TABLE[at] != 0; at = (at + 1) & (TABLE.length - 1)) {
      if (TABLE[at] >>> Byte.SIZE == key) {
        return (int) (TABLE[at] & ALL);
      }
    }
    return 0;
  }

  private static int place(long key, int size) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (size - 1);
  }

  private static short[] codes() {
    var codes = new short[0x1F00];
    for (char c = 0; c < codes.length; c++) {
      // The eth is a letter of other languages and looks like ours; it is not ours.
      boolean eth = c == 'Ð' || c == 'ð' || c == 'Ɖ';
      int letter = LETTERS.indexOf(Letters.toneless(Letters.lower(c))) + 1;
      int tone = TONES.indexOf(Letters.tone(c)) + 1;
      boolean toned = tone == 0 || VOWELS.indexOf(Letters.folded(c)) >= 0;
      codes[c] = (short) (eth || !toned || letter == 0 ? 0 : tone << LETTER_BITS | letter);
    }
    return codes;
  }

  private static long[] table() {
    var table = new long[1 << 14];
    for (var row : Rows.read(Syllable.class, "syllables.tsv", 2)) {
      for (var rhyme : row.cell(0).split(" ", -1)) {
        for (var onset : row.cell(1).split(" ", -1)) {
          put(table, row, onset.replace("-", "") + rhyme, tonesOf(rhyme));
        }
      }
    }
    return table;
  }

  private static void put(long[] table, Rows.Row row, String toneless, int tones) {
    long key = 0;
    for (int i = 0; i < toneless.length(); i++) {
      int letter = LETTERS.indexOf(toneless.charAt(i)) + 1;
      if (letter == 0 || toneless.length() > LONGEST) {
        throw row.wrong("'" + toneless + "' is no spelling in small letters without tone");
      }
      key = (key << LETTER_BITS) | letter;
    }
    int at = place(key, table.length);
    while (table[at] != 0 && table[at] >>> Byte.SIZE != key) {
      at = (at + 1) & (table.length - 1);
    }
    table[at] = key << Byte.SIZE | tones;
  }

  private static int tonesOf(String rhyme) {
    char last = rhyme.charAt(rhyme.length() - 1);
    boolean stopped = rhyme.endsWith("ch") || "cpt".indexOf(last) >= 0;
    return stopped ? STOPPED : last == 'k' ? BORROWED : ALL;
  }

  /// How many spellings without tone are possible; for tests of the table.
  static long spellings() {
    return Arrays.stream(TABLE).filter(entry -> entry != 0).count();
  }
}
