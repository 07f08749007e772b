package vn.nghiquyet.analyzers.text;

import java.text.Normalizer;

/// Tables over the letters of Vietnamese, filled once from Unicode's own decompositions.
final class Letters {

  /// Above this code unit only punctuation is mapped.
  private static final int SIZE = 0x1F00;

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final char[] LOWER = new char[SIZE];
  private static final char[] FOLDED = new char[SIZE];
  private static final char[] TONELESS = new char[SIZE];
  private static final char[] TONE = new char[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      char c = (char) i;
      char lower = c == 'Ð' || c == 'ð' || c == 'Ɖ' ? 'đ' : Character.toLowerCase(c);
      LOWER[i] = lower;
      var parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
      char base = parts.charAt(0);
      FOLDED[i] = base == 'đ' ? 'd' : base;
      TONELESS[i] = lower;
      for (int k = 1; k < parts.length(); k++) {
        if (TONES.indexOf(parts.charAt(k)) >= 0) {
          TONE[i] = parts.charAt(k);
          var rest = parts.substring(0, k) + parts.substring(k + 1);
          TONELESS[i] = Normalizer.normalize(rest, Normalizer.Form.NFC).charAt(0);
        }
      }
    }
  }

  private Letters() {}

  /// Lower case, with the look-alikes Ð and ð read as đ.
  static char lower(char c) {
    return c < SIZE ? LOWER[c] : Character.toLowerCase(c);
  }

  /// The letter without any mark, lower case.
  static char folded(char c) {
    if (c < SIZE) {
      return FOLDED[c];
    }
    // The Ångström and Kelvin signs are above the tables, their letters are not.
    char lower = Character.toLowerCase(c);
    return lower < SIZE ? FOLDED[lower] : lower;
  }

  /// The lower-case letter without its tone mark; ă, â, ê, ô, ơ, ư and đ stay.
  static char toneless(char c) {
    return c < SIZE ? TONELESS[c] : c;
  }

  /// The combining tone mark of a letter, 0 where it has none.
  static char tone(char c) {
    return c < SIZE ? TONE[c] : 0;
  }

  /// The letter with a tone mark put on.
  static char withTone(char base, char tone) {
    return Normalizer.normalize("" + base + tone, Normalizer.Form.NFC).charAt(0);
  }
}
