package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.text.Normalizer;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

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

  /// The last plain character, which waits because a mark may come behind it; -1 for none.
  private int held = -1;

  private boolean isPlain = true;

  /// How many characters were given out while all was plain.
  private int passed;

  /// Composed: everything from the first character on that is not plain.
  private String rest = "";

  private int at;

  /// Composes what a reader has.
  public ComposingCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int start, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    int read = isPlain ? pass(buffer, start, count) : 0;
    return isPlain || read > 0 ? read : readRest(buffer, start, count);
  }

  /// Reads what is plain straight into the buffer, all but the last character; at the first that is
  /// not, composes the rest.
  private int pass(char[] buffer, int start, int count) throws IOException {
    int end = start;
    if (held >= 0) {
      buffer[end++] = (char) held;
    }
    while (end - start < Math.min(2, count)) {
      int read = input.read(buffer, end, start + count - end);
      if (read < 0) {
        held = -1;
        return end == start ? -1 : end - start;
      }
      end += read;
    }
    int plain = plainEnd(buffer, start, end);
    int last = Math.max(start, plain - 1);
    passed += last - start;
    if (plain == end && last > start) {
      held = buffer[last];
    } else {
      isPlain = false;
      rest = compose(new String(buffer, last, end - last) + remaining());
    }
    return last - start;
  }

  private String remaining() throws IOException {
    var remaining = new StringWriter();
    input.transferTo(remaining);
    return remaining.toString();
  }

  private int readRest(char[] buffer, int start, int count) {
    if (at == rest.length()) {
      return -1;
    }
    int end = Math.min(at + count, rest.length());
    rest.getChars(at, end, buffer, start);
    int read = end - at;
    at = end;
    return read;
  }

  /// Where the first character stands that is neither a precomposed Latin letter nor a sign that
  /// stays as it is.
  private static int plainEnd(char[] text, int start, int end) {
    int i = start;
    while (i < end && text[i] < PLAIN.length && PLAIN[text[i]]) {
      i++;
    }
    return i;
  }

  private String compose(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = clusterEnd(text, i);
      if (!isWidthless(text.charAt(i))) {
        out.append(Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC));
      }
      if (end - out.length() != getLastCumulativeDiff()) {
        addOffCorrectMap(passed + out.length(), end - out.length());
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
