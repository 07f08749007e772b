package vn.nghiquyet.analyzers.mend.legacy;

import java.nio.charset.StandardCharsets;
import vn.nghiquyet.analyzers.text.Draft;

/// UTF-8 that was read as one letter a byte: `Äáº£ng` for `Đảng`.
///
/// It is told by its build: no language has a run of letters and signs that is well-formed UTF-8.
final class Utf8 {

  /// Two bytes reach further, but VISCII's Đời would be taken for Cyrillic there.
  private static final int LAST_LATIN = 0x24F;

  private static final int FIRST_MARK = 0x2B0;
  private static final int LAST_MARK = 0x36F;

  private static final int LAST_SIGN = 0x27BF;

  private Utf8() {}

  /// What speaks for it in a stretch.
  ///
  /// @param sequences letters and signs in UTF-8
  /// @param sure of these, letters that nothing else can be
  /// @param others characters of Latin-1 outside of any
  record Count(int sequences, int sure, int others) {

    boolean isDecisive() {
      return sure > 0 && agrees();
    }

    /// Enough where the rest of the text is broken in the same way.
    boolean agrees() {
      return sequences > 0 && others <= sequences;
    }
  }

  static Count count(String text, Segment segment) {
    int sequences = 0;
    int sure = 0;
    int others = 0;
    for (int i = segment.start(); i < segment.end(); ) {
      int length = length(text, i, segment.end());
      int damaged = length > 0 ? 0 : Damage.length(text, i, segment.end());
      if (length > 0) {
        sequences++;
        sure += isSure(text, i, length) ? 1 : 0;
      } else if (damaged > 1) {
        sequences++;
      } else if (damaged == 0) {
        char c = text.charAt(i);
        others += c >= 0x80 && c <= 0xFF && c != '\u00A0' ? 1 : 0;
      }
      i += Math.max(1, length + damaged);
    }
    return new Count(sequences, sure, others);
  }

  /// `Ã”` may be a capital before a quotation mark, and what looks like Chinese may be Chinese in
  /// another encoding; `Ã´`, Vietnamese letters and typographic signs are no such thing.
  private static boolean isSure(String text, int at, int length) {
    int letter = codePoint(text, at, length);
    char second = text.charAt(at + 1);
    boolean control = second >= 0x80 && second < 0xA0;
    return letter <= LAST_SIGN && (length > 2 || control || Character.isLowerCase(letter));
  }

  /// Puts the letters of a stretch in the place of their bytes.
  static void apply(String text, Segment segment, Draft draft) {
    for (int i = segment.start(); i < segment.end(); ) {
      int length = length(text, i, segment.end());
      if (length > 0) {
        draft.replace(i, i + length, Character.toString(codePoint(text, i, length)));
      } else {
        length = Damage.mend(text, i, segment, draft);
      }
      i += Math.max(1, length);
    }
  }

  /// A stretch with its letters; what is no sequence stays.
  static String decode(String text, int start, int end) {
    var decoded = new StringBuilder();
    for (int i = start; i < end; ) {
      int length = length(text, i, end);
      int damaged = length > 0 ? 0 : Damage.length(text, i, end);
      if (length > 0) {
        decoded.appendCodePoint(codePoint(text, i, length));
      } else if (damaged > 1) {
        decoded.append(Damage.likely(text.substring(i, i + damaged)));
      } else {
        decoded.append(text.charAt(i));
      }
      i += Math.max(1, length + damaged);
    }
    return decoded.toString();
  }

  /// How many characters a well-formed sequence takes that begins here, 0 for none.
  static int length(String text, int at, int end) {
    int length = length(text.charAt(at));
    if (length == 0 || at + length > end) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int b = Arrival.byteOf(text.charAt(i));
      if (b < 0x80 || b > 0xBF) {
        return 0;
      }
    }
    return isPlausible(codePoint(text, at, length), length) ? length : 0;
  }

  private static boolean isPlausible(int codePoint, int length) {
    boolean latin = codePoint <= LAST_LATIN || (codePoint >= FIRST_MARK && codePoint <= LAST_MARK);
    return codePoint != '\uFFFD' && (length > 2 || latin);
  }

  /// How many bytes a first byte announces, 0 if it is none.
  static int length(char first) {
    int b = Arrival.byteOf(first);
    return b < 0xC2 || b > 0xF4 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
  }

  private static int codePoint(String text, int at, int length) {
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) Arrival.byteOf(text.charAt(at + i));
    }
    return new String(bytes, StandardCharsets.UTF_8).codePointAt(0);
  }
}
