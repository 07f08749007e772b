package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.Arrays;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.apache.lucene.util.ArrayUtil;

/// Composes letters and marks (NFC) and drops characters without width; offsets stay those of the
/// text as it came in.
///
/// A text that needs neither, as nearly all do, is passed on as it is.
public final class ComposingCharFilter extends BaseCharFilter {

  private static final boolean[] PLAIN = new boolean[0x2028];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] =
          (c < '\u0300' && c != '\u00AD') || (c >= '\u1EA0' && c <= '\u1EF9') || c >= '\u2010';
    }
  }

  private char[] text = {};
  private int length;
  private int at;
  private boolean started;

  /// Composes what a reader has.
  public ComposingCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int start, int count) throws IOException {
    if (!started) {
      started = true;
      readAll();
      if (!isPlain()) {
        text = compose(new String(text, 0, length)).toCharArray();
        length = text.length;
      }
    }
    if (at == length) {
      return -1;
    }
    int read = Math.min(count, length - at);
    System.arraycopy(text, at, buffer, start, read);
    at += read;
    return read;
  }

  private void readAll() throws IOException {
    text = new char[1 << 13];
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, ArrayUtil.oversize(length * 2, Character.BYTES));
      }
    }
  }

  /// Whether every character is a precomposed Latin letter or a sign that stays as it is.
  private boolean isPlain() {
    for (int i = 0; i < length; i++) {
      if (text[i] >= PLAIN.length || !PLAIN[text[i]]) {
        return false;
      }
    }
    return true;
  }

  private String compose(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = clusterEnd(text, i);
      if (!isWidthless(text.charAt(i))) {
        out.append(Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC));
      }
      if (end - out.length() != getLastCumulativeDiff()) {
        addOffCorrectMap(out.length(), end - out.length());
      }
      i = end;
    }
    return out.toString();
  }

  /// One past a character and the marks that belong to it.
  private static int clusterEnd(String text, int start) {
    int i = start + Character.charCount(text.codePointAt(start));
    if (isWidthless(text.charAt(start))) {
      return i;
    }
    while (i < text.length() && isMark(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWidthless(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }
}
