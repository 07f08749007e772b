package vn.nghiquyet.analyzers.mend.legacy;

/// Single characters that make a legacy encoding possible: none of them is in good Vietnamese, and
/// no text of some length in a legacy encoding is without all of them.
///
/// A hint proves nothing: names of other languages have them too. It only makes a text worth
/// reading.
public enum Hint {
  /// Says nothing.
  NONE,

  /// Says something wherever it stands: ø, Æ, a control character, the ^ of VIQR.
  ANYWHERE,

  /// A letter that good Vietnamese never puts behind a vowel: ù in `Caùc`.
  AFTER_VOWEL,

  /// A sign that good text does not put beside a letter: © in `c©u`.
  BESIDE_LETTER,

  /// A sign that only says something behind a letter UTF-8 begins with: » in `á»`.
  AFTER_FIRST_BYTE;

  private static final String VIETNAMESE = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";
  private static final String COMMON = "\u00A0°²³·»«¼½¾×€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
  private static final String FIRST_BYTES = "ÂÃÄÅÆáâĂ";

  /// What one character is.
  public static Hint of(char c) {
    if (c == '^' || c == '\uFFFD' || (c >= 0x80 && c < 0xA0)) {
      return ANYWHERE;
    }
    if ("òìùÒÌÙ".indexOf(c) >= 0) {
      return AFTER_VOWEL;
    }
    if (COMMON.indexOf(c) >= 0) {
      return AFTER_FIRST_BYTE;
    }
    boolean control = c < ' ' && "\t\n\r".indexOf(c) < 0;
    if (c > 0xFF || (c < 0xA0 && !control) || VIETNAMESE.indexOf(c) >= 0) {
      return NONE;
    }
    return Character.isLetter(c) || control ? ANYWHERE : BESIDE_LETTER;
  }

  /// Whether a character that is such a hint says something where it stands.
  public boolean speaks(CharSequence text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    return switch (this) {
      case NONE -> false;
      case ANYWHERE -> true;
      case AFTER_VOWEL -> "aeouyơưAEOUYƠƯâêôÂÊÔ".indexOf(before) >= 0;
      case BESIDE_LETTER ->
          isLetter(before) || (at + 1 < text.length() && isLetter(text.charAt(at + 1)));
      case AFTER_FIRST_BYTE -> FIRST_BYTES.indexOf(before) >= 0;
    };
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0xFF);
  }
}
