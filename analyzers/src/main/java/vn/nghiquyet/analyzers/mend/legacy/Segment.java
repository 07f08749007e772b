package vn.nghiquyet.analyzers.mend.legacy;

import java.util.ArrayList;
import java.util.List;

/// A stretch of one line without a word that is certainly Unicode: the unit that is re-coded as a
/// whole.
///
/// @param start first character
/// @param end one past the last
/// @param unicodeBefore whether Unicode stands before it in the line
/// @param unicodeAfter whether Unicode stands behind it in the line
/// @param escaped whether the text has a backslash: then VIQR's signs that are signs are escaped
record Segment(int start, int end, boolean unicodeBefore, boolean unicodeAfter, boolean escaped) {

  /// The segments of a text in which there is anything to re-code, in order.
  static List<Segment> of(String text) {
    var segments = new ArrayList<Segment>();
    boolean escaped = text.indexOf('\\') >= 0;
    boolean ascii = text.indexOf('^') >= 0;
    boolean unicode = false;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int end = wordEnd(text, i);
      boolean foreign = !isPossible(text, i, end);
      boolean last = end + 1 >= text.length(); // the text may end with a blank
      if (foreign || last || isBreak(text.charAt(end))) {
        var segment = new Segment(start, foreign ? i : end, unicode, foreign, escaped);
        if (segment.hasAny(text, ascii)) {
          segments.add(segment);
        }
        unicode = foreign && end < text.length() && !isBreak(text.charAt(end));
        start = Math.min(text.length(), end + 1);
      }
      i = end + 1;
    }
    return segments;
  }

  /// The segment without its first and last words as long as they are good and stand beside
  /// Unicode: where in the line the broken part begins is not known.
  Segment without(List<Word> words, String text) {
    int first = 0;
    int last = words.size();
    while (unicodeBefore && first < last && words.get(first).wasSyllable(text)) {
      first++;
    }
    while (unicodeAfter && first < last && words.get(last - 1).wasSyllable(text)) {
      last--;
    }
    int from = unicodeBefore && first < last ? words.get(first).start() : start;
    int to = unicodeAfter && first < last ? words.get(last - 1).end() : end;
    return part(from, to);
  }

  /// A stretch of the segment.
  Segment part(int from, int to) {
    return new Segment(from, to, unicodeBefore, unicodeAfter, escaped);
  }

  private boolean hasAny(String text, boolean ascii) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || (c < ' ' && c != '\t') || (ascii && "^(+*'`?~.dD".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /// Whether there is a character that makes a legacy encoding possible.
  boolean hasHint(String text) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= 0x80 || c < ' ' || c == '^') && Hint.of(c).speaks(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != ' ' && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isPossible(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Arrival.isPossible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
