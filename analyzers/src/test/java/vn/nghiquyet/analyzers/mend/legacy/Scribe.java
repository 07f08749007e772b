package vn.nghiquyet.analyzers.mend.legacy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import vn.nghiquyet.analyzers.text.Rows;

/// Writes good text in a legacy encoding, as old pages and programs did, for tests.
public final class Scribe {

  private final Map<Character, byte[]> bytes = new HashMap<>();
  private final boolean escapes;

  private Scribe(String file, boolean escapes) {
    this.escapes = escapes;
    for (var row : Rows.read(Code.class, file, 2)) {
      var code = HexFormat.ofDelimiter(" ").parseHex(row.cell(0));
      bytes.merge(row.cell(1).charAt(0), code, Scribe::usual);
    }
  }

  /// The scribe of one table.
  public static Scribe of(Encoding encoding) {
    return new Scribe(
        encoding.label().toLowerCase(Locale.ROOT) + ".tsv", encoding == Encoding.VIQR);
  }

  /// Letters the table has as its bytes, others of Latin-1 as they are, the rest as `?`.
  public byte[] write(String text) {
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c < 0x80;
      if (bytes.containsKey(c) && (!sign || (escapes && followsLetter(text, i)))) {
        out.writeBytes(bytes.get(c));
      } else {
        out.write(c <= 0xFF ? c : '?');
      }
    }
    return out.toByteArray();
  }

  /// Of two rows the first, but + rather than * for the horn of VIQR.
  private static byte[] usual(byte[] first, byte[] second) {
    return new String(first, StandardCharsets.ISO_8859_1).contains("*") ? second : first;
  }

  private static boolean followsLetter(String text, int at) {
    return at > 0 && Character.isLetter(text.charAt(at - 1));
  }

  /// The bytes as a letter each.
  public String writeAsLatin(String text) {
    return latin(write(text));
  }

  /// Bytes read as ISO-8859-1.
  public static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// Bytes read as windows-1252 the way browsers do: what it has no sign for stays a control.
  public static String western(byte[] bytes) {
    var text = new StringBuilder(latin(bytes));
    var windows = new String(bytes, Charset.forName("windows-1252"));
    for (int i = 0; i < text.length(); i++) {
      if (windows.charAt(i) != '\uFFFD') {
        text.setCharAt(i, windows.charAt(i));
      }
    }
    return text.toString();
  }
}
