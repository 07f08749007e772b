package vn.nghiquyet.analyzers.mend;

import java.text.Normalizer;
import vn.nghiquyet.analyzers.mend.legacy.Hint;

/// One look at every character of a text: which kinds of mending it may need at all.
final class Scan {

  /// A character of `signs.tsv`, a fullwidth or a styled letter.
  static final int SIGN = 1;

  /// A letter of another script.
  static final int HOMOGLYPH = 2;

  /// A mark, or a character that NFC writes otherwise.
  static final int MARK = 4;

  /// A letter of another language.
  static final int FOREIGN = 8;

  /// A character that makes a legacy encoding possible.
  static final int LEGACY = 16;

  private static final byte[] CLASSES = classes();

  private Scan() {}

  /// The kinds found, a bit each; 0 for a clean text.
  static int of(String text) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      int here = CLASSES[text.charAt(i)];
      if (here != 0) {
        found |= here & ~LEGACY;
        if ((here & LEGACY) != 0 && Hint.of(text.charAt(i)).speaks(text, i)) {
          found |= LEGACY;
        }
      }
    }
    return found;
  }

  static int of(char c) {
    return CLASSES[c];
  }

  private static byte[] classes() {
    var classes = new byte[0x10000];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      classes[c] = (byte) (Hint.of(c) == Hint.NONE ? 0 : LEGACY);
    }
    for (int c = 0x300; c < classes.length; c++) {
      // Between the kana and the compatibility forms nothing is decomposed.
      if ((c < 0x3100 || c >= 0xF900) && isMark((char) c)) {
        classes[c] = (byte) (classes[c] | MARK);
      }
    }
    Signs.all().forEach(c -> classes[c] = (byte) (classes[c] | SIGN));
    Marks.spacing().forEach(c -> classes[c] = (byte) (classes[c] | MARK));
    Lookalikes.HOMOGLYPHS.seen().forEach(c -> classes[c] = (byte) (classes[c] | HOMOGLYPH));
    Lookalikes.FOREIGN.seen().forEach(c -> classes[c] = (byte) (classes[c] | FOREIGN));
    return classes;
  }

  private static boolean isMark(char c) {
    boolean selector = c >= 0xFE00 && c <= 0xFE0F;
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK && !selector;
    return mark || !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
  }
}
