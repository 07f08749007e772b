package vn.nghiquyet.analyzers.mend.legacy;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.analyzers.text.Rows;

/// One legacy encoding as a table: one to three bytes and the letter they are.
final class Code {

  /// Every table; where two read a text equally well, the earlier is believed.
  static final List<Code> ALL =
      List.of(
          new Code(Encoding.TCVN3, "tcvn3.tsv"),
          new Code(Encoding.VNI, "vni.tsv"),
          new Code(Encoding.WINDOWS_1258, "windows-1258.tsv"),
          new Code(Encoding.VISCII, "viscii.tsv"),
          new Code(Encoding.VIQR, "viqr.tsv"));

  private static final int LONGEST = 3;

  private final Encoding encoding;
  private final Map<Integer, String> letters = new HashMap<>();
  private final boolean[] starts = new boolean[256];
  private final boolean[] parts = new boolean[256];

  private Code(Encoding encoding, String file) {
    this.encoding = encoding;
    for (int c = 'A'; c <= 'Z'; c++) {
      parts[c] = true;
      parts[c + 'a' - 'A'] = true;
    }
    for (var row : Rows.read(Code.class, file, 2)) {
      var bytes = HexFormat.ofDelimiter(" ").parseHex(row.cell(0));
      int key = 0;
      for (byte b : bytes) {
        parts[b & 0xFF] = true;
        key = key << Byte.SIZE | (b & 0xFF);
      }
      starts[bytes[0] & 0xFF] = true;
      if (bytes.length > LONGEST || letters.put(key, row.cell(1)) != null) {
        throw row.wrong("has more than three bytes, or bytes that stand in a row before");
      }
    }
  }

  Encoding encoding() {
    return encoding;
  }

  /// ASCII marks end sentences too and are read with more care than letters.
  boolean isAscii() {
    return encoding == Encoding.VIQR;
  }

  /// Whether a character can be inside a word: a Latin letter, or one the table uses.
  boolean isPart(char c) {
    int b = Arrival.byteOf(c);
    return b >= 0 && parts[b];
  }

  /// How many characters the longest row takes that fits here, 0 if none does.
  int match(CharSequence text, int at, int end) {
    int first = Arrival.byteOf(text.charAt(at));
    if (first < 0 || !starts[first]) {
      return 0;
    }
    for (int length = Math.min(LONGEST, end - at); length > 0; length--) {
      if (letters.containsKey(key(text, at, length))) {
        return length;
      }
    }
    return 0;
  }

  /// The letter of a row that fits.
  String letter(CharSequence text, int at, int length) {
    return letters.getOrDefault(key(text, at, length), "");
  }

  /// A stretch with all its letters read; what is in no row stays.
  String decode(CharSequence text, int start, int end) {
    var decoded = new StringBuilder();
    for (int i = start; i < end; ) {
      int length = match(text, i, end);
      if (length == 0) {
        decoded.append(text.charAt(i++));
      } else {
        decoded.append(letter(text, i, length));
        i += length;
      }
    }
    return decoded.toString();
  }

  private static int key(CharSequence text, int at, int length) {
    int key = 0;
    for (int i = at; i < at + length; i++) {
      int b = Arrival.byteOf(text.charAt(i));
      if (b < 0) {
        return -1;
      }
      key = key << Byte.SIZE | b;
    }
    return key;
  }
}
