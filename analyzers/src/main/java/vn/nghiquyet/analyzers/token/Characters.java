package vn.nghiquyet.analyzers.token;

/// Classes of characters, the same for accented and unaccented text.
final class Characters {

  /// A run of letters longer than this is cut, as Lucene's own tokenizers do.
  static final int LONGEST_WORD = 255;

  /// The letters of Latin scripts, by far the most, answered by a table.
  private static final int TABLED = 0x1F00;

  private static final boolean[] CONTINUES = new boolean[TABLED];
  private static final boolean[] STARTS = new boolean[TABLED];
  private static final boolean[] CAPITAL = new boolean[TABLED];

  static {
    for (int c = 0; c < TABLED; c++) {
      CONTINUES[c] = isWordCharacter(c);
      STARTS[c] = Character.isLetterOrDigit(c) && !(c >= '0' && c <= '9');
      CAPITAL[c] = Character.isUpperCase(c);
    }
  }

  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  /// Whether a word can begin with the code point; digits 0 to 9 begin a number instead.
  static boolean startsWord(int codePoint) {
    return codePoint < TABLED ? STARTS[codePoint] : Character.isLetterOrDigit(codePoint);
  }

  /// One past the last character of the word that begins at `start`.
  static int wordEnd(char[] text, int start, int length) {
    int limit = Math.min(length, start + LONGEST_WORD);
    int i = start;
    while (i < limit && text[i] < TABLED && CONTINUES[text[i]]) {
      i++;
    }
    return i == limit || text[i] < TABLED ? i : rareWordEnd(text, i, start, limit, length);
  }

  /// Goes on where the table ends; never cuts a pair of surrogates.
  private static int rareWordEnd(char[] text, int from, int start, int limit, int length) {
    int i = from;
    while (i < limit) {
      int codePoint = Character.codePointAt(text, i, length);
      int next = i + Character.charCount(codePoint);
      if (!isWordCharacter(codePoint) || (next > limit && i > start)) {
        break;
      }
      i = next;
    }
    return i;
  }

  private static boolean isWordCharacter(int codePoint) {
    if (Character.isLetterOrDigit(codePoint) || codePoint == '²' || codePoint == '³') {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// Two or more characters without a lower-case letter.
  static boolean isCapitals(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text[i];
      boolean capital = c < TABLED ? CAPITAL[c] : Character.isUpperCase(c);
      if (!capital && !isDigit(c)) {
        return false;
      }
    }
    return end - start >= 2;
  }
}
