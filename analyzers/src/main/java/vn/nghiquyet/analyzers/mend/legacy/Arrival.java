package vn.nghiquyet.analyzers.mend.legacy;

/// How bytes arrive that were read as one letter each: by ISO-8859-1, windows-1252 or windows-1258.
final class Arrival {

  /// What windows-1252 makes of 80 to 9F; five bytes stay control characters, as browsers do it.
  private static final String WINDOWS_1252 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  /// Up to the trade mark sign.
  private static final byte[] HIGH = new byte[0x2123];

  static {
    for (int i = 0; i < WINDOWS_1252.length(); i++) {
      HIGH[WINDOWS_1252.charAt(i)] = (byte) (0x80 + i);
    }
    // windows-1258 has Ă where the others have Ã, the commonest first byte of UTF-8 letters.
    HIGH['Ă'] = (byte) 0xC3;
  }

  private Arrival() {}

  /// The byte a character came from, -1 where it came from none.
  static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int high = c < HIGH.length ? HIGH[c] & 0xFF : 0;
    return high == 0 ? -1 : high;
  }

  /// What a control character of 80 to 9F means: the sign windows-1252 has there.
  static char sign(char control) {
    return WINDOWS_1252.charAt(control - 0x80);
  }

  /// Whether a character can stand in a text that arrived so, or in any text: quotation marks and
  /// dashes may have been written as entities.
  static boolean isPossible(char c) {
    return byteOf(c) >= 0 || (c >= 0x2000 && c <= 0x206F) || c == '\uFFFD' || c == '\uFEFF';
  }
}
