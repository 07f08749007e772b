package vn.nghiquyet.analyzers.text;

/// One spelling for the many that Vietnamese pages use, character for character.
///
/// Lower case; tone marks placed the old way (hoà → hòa, thuỷ → thủy, quý stays, qúy → quý); Ð and
/// ð → đ; every kind of blank → space; every dash → hyphen; every double quotation mark → `"`; ²
/// and ³ → 2 and 3. Input must be NFC; output has the same length.
public final class Canonical {

  /// Every character up to the last dash: what it is mapped to, and what is to be looked at closer,
  /// as bits above it.
  private static final int[] TABLE = new int[0x2213];

  /// A tone.
  private static final int TONED = 1 << 16;

  /// An o or u, behind which alone a tone can be misplaced; the bit above that of a tone.
  private static final int LEADS = TONED << 1;

  /// Set where a word has i or y, which alone are written in two ways.
  static final int HAS_I_OR_Y = 1 << 18;

  /// A q, behind which a u has no tone.
  private static final int Q = 1 << 19;

  static {
    for (int c = 0; c < TABLE.length; c++) {
      char mapped = mapped((char) c);
      TABLE[c] = mapped | classes(mapped);
    }
  }

  private static int classes(char c) {
    int toned = Letters.tone(c) == 0 ? 0 : TONED;
    return toned
        | switch (Letters.toneless(c)) {
          case 'o', 'u' -> LEADS;
          case 'i', 'y' -> HAS_I_OR_Y;
          case 'q' -> Q;
          default -> 0;
        };
  }

  private Canonical() {}

  /// The canonical spelling of a text.
  public static String of(CharSequence text) {
    var out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      out[i] = text.charAt(i);
    }
    apply(out, 0, out.length, out, 0);
    return new String(out);
  }

  /// Respells a stretch of a text into another (or the same) one, from `at`; answers what is in it:
  /// `HAS_I_OR_Y` or 0.
  static int apply(char[] text, int start, int end, char[] to, int at) {
    int classes = 0;
    int pairs = 0;
    int before = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      int spelled = c < TABLE.length ? TABLE[c] : Letters.lower(c);
      to[at - start + i] = (char) spelled;
      classes |= spelled;
      pairs |= before & (spelled << 1);
      before = spelled;
    }
    if ((pairs & LEADS) != 0 || (classes & (TONED | Q)) == (TONED | Q)) {
      placeTones(to, at, at + end - start);
    }
    return classes & HAS_I_OR_Y;
  }

  private static void placeTones(char[] text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char first = text[i - 1];
      if (first < TABLE.length && (TABLE[first] & LEADS) != 0) {
        placeTone(text, start, i, end);
      }
    }
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
      case '²' -> '2';
      case '³' -> '3';
      default -> Letters.lower(c);
    };
  }

  /// Moves the tone of an open oa, oe, uy from its second letter to its first, and the tone of a u
  /// that belongs to qu to the vowel after it.
  private static void placeTone(char[] text, int start, int second, int end) {
    char first = text[second - 1];
    char bareFirst = Letters.toneless(first);
    char here = text[second];
    boolean afterQ = second >= start + 2 && text[second - 2] == 'q';
    if (afterQ) {
      if (bareFirst == 'u' && Letters.tone(first) != 0 && isBareVowel(here)) {
        text[second] = Letters.withTone(here, Letters.tone(first));
        text[second - 1] = 'u';
      }
      return;
    }
    char tone = Letters.tone(here);
    char bare = Letters.toneless(here);
    boolean pair = (first == 'o' && (bare == 'a' || bare == 'e')) || (first == 'u' && bare == 'y');
    boolean open = second + 1 == end || !Character.isLetter(text[second + 1]);
    if (tone != 0 && pair && open) {
      text[second - 1] = Letters.withTone(first, tone);
      text[second] = bare;
    }
  }

  private static boolean isBareVowel(char c) {
    return "aăâeêioôơuưy".indexOf(c) >= 0;
  }
}
