package vn.nghiquyet.analyzers.mend.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Syllable;

/// A word of a text that a code reads otherwise than it stands.
///
/// @param start first character
/// @param end one past the last
/// @param decoded what the code makes of it
record Word(int start, int end, String decoded) {

  /// Signs that were typed as such, or written as entities, around a word that is in a code.
  private static final String EDGES = "«»\u00A0©®°";

  private static final Set<String> ALONE = Set.of("ô", "đ", "Ở");

  /// The words of a stretch that the code changes or that have letters beyond ASCII.
  static List<Word> read(Code code, String text, Segment segment) {
    var words = new ArrayList<Word>();
    int end = segment.end();
    for (int i = segment.start(); i < end; ) {
      if (!code.isPart(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < end && code.isPart(text.charAt(i))) {
        i++;
      }
      var word =
          code.isAscii() ? ascii(code, text, segment.part(from, i)) : inCode(code, text, from, i);
      if (word.isTelling(code, text)) {
        words.add(word);
      }
    }
    return words;
  }

  /// The whole, or what is between signs at its edges if only that is a syllable.
  private static Word inCode(Code code, String text, int start, int end) {
    var whole = new Word(start, end, code.decode(text, start, end));
    int from = start;
    int to = end;
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (from < to && isEdge(text.charAt(to - 1))) {
      to--;
    }
    if ((from == start && to == end) || (from < to && whole.isSyllable())) {
      return whole;
    }
    var inner = new Word(from, to, code.decode(text, from, to));
    // Alone, « is ô and ® is đ in old prices, together they are đô; © and dashes are what they
    // seem.
    boolean syllable = end - start > 1 && whole.isSyllable();
    boolean alone = from == to && (ALONE.contains(whole.decoded) || syllable);
    return alone && text.charAt(start) != '—' ? whole : inner;
  }

  private static boolean isEdge(char c) {
    return c > 0xFF || EDGES.indexOf(c) >= 0;
  }

  /// Begins with a letter; a full stop that ends the line is one unless signs are escaped.
  private static Word ascii(Code code, String text, Segment marked) {
    int from = marked.start();
    int to = marked.end();
    boolean ends = to == text.length() || text.charAt(to) == '\n' || text.charAt(to) == '\r';
    while (from < to && !isLetter(text.charAt(from)) && text.charAt(from) != '\\') {
      from++;
    }
    if (ends && to > from && ".?".indexOf(text.charAt(to - 1)) >= 0 && !marked.escaped()) {
      to--;
    }
    return new Word(from, to, code.decode(text, from, to));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /// ASCII marks are everywhere in addresses and code: alone, they are read only as syllables.
  private boolean isTelling(Code code, String text) {
    if (code.isAscii()) {
      return isChanged(text) && (hasQuality(text) || isSyllable() || hasEscape(text));
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c < ' ') {
        return true;
      }
    }
    return false;
  }

  /// Whether the code makes anything else of it.
  boolean isChanged(String text) {
    return decoded.length() != end - start || !text.startsWith(decoded, start);
  }

  /// Whether the word has one of the signs of VIQR that end no sentence.
  boolean hasQuality(String text) {
    for (int i = start; i < end; i++) {
      if ("^(+*".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    // An abbreviation, HDDND; HDD is a disk.
    boolean capitals = text.indexOf("DD", start, end) >= 0 && !text.startsWith("HDD", end - 3);
    return end - start > 2 && (capitals || text.regionMatches(true, start, "dd", 0, 2));
  }

  private boolean hasEscape(String text) {
    return text.indexOf('\\', start, end) >= 0;
  }

  /// Whether the word can speak for a code: no single letters, no addresses.
  boolean speaks(Code code, String text) {
    return decoded.length() > 1 && (!code.isAscii() || hasQuality(text) || isSyllable());
  }

  /// Whether the decoded word is a syllable, signs at its end aside. Small letters among capitals
  /// may be capitals of a font, capitals behind small letters are nothing.
  boolean isSyllable() {
    int length = decoded.length();
    while (length > 0 && decoded.charAt(length - 1) < 'A') {
      length--;
    }
    return Syllable.isValid(decoded, 0, length) && !hasHump(decoded, 0, length);
  }

  /// Whether the word was a syllable as it stood.
  boolean wasSyllable(String text) {
    return Syllable.isValid(text, start, end) && !hasHump(text, start, end);
  }

  private static boolean hasHump(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char before = text.charAt(i - 1);
      if (before >= 'a' && before <= 'z' && Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
