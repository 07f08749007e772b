package vn.nghiquyet.analyzers.text;

/// One spelling for the many that Vietnamese pages use, character for character.
///
/// Lower case; tone marks placed the old way (hoà → hòa, thuỷ → thủy, quý stays); Ð and ð → đ;
/// every kind of blank → space; every dash → hyphen; every double quotation mark → `"`. Input must
/// be NFC; output has the same length.
public final class Canonical {

  private Canonical() {}

  /// The canonical spelling of a text.
  public static String of(CharSequence text) {
    var out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = mapped(text.charAt(i));
    }
    for (int i = 1; i < out.length; i++) {
      placeToneOldStyle(out, i);
    }
    return new String(out);
  }

  private static char mapped(char c) {
    if (c < 0x80) {
      return c == '\n' || c == '\t' || c == '\r' ? ' ' : Letters.lower(c);
    }
    return switch (c) {
      case '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\u3000' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      default -> Letters.lower(c);
    };
  }

  /// Moves the tone of an open oa, oe, uy from its second letter to its first.
  private static void placeToneOldStyle(char[] text, int second) {
    char tone = Letters.tone(text[second]);
    if (tone == 0 || Letters.tone(text[second - 1]) != 0) {
      return;
    }
    char first = text[second - 1];
    char bare = Letters.toneless(text[second]);
    boolean pair = (first == 'o' && (bare == 'a' || bare == 'e')) || (first == 'u' && bare == 'y');
    boolean open = second + 1 == text.length || !Character.isLetter(text[second + 1]);
    boolean afterQ = second >= 2 && text[second - 2] == 'q';
    if (pair && open && !afterQ) {
      text[second - 1] = Letters.withTone(first, tone);
      text[second] = bare;
    }
  }
}
