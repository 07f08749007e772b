package vn.nghiquyet.analyzers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts a stretch of text into sentences.
///
/// A full stop ends a sentence when white space and a capital, a digit, a quotation mark or the end
/// follow; the stops of `TP.`, `Tp.`, `TX.`, `Q.`, `P.` and of numbers do not.
public final class Sentences {

  private static final Set<String> ABBREVIATED =
      Rows.read(Sentences.class, "stopped-abbreviations.tsv", 1).stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private Sentences() {}

  /// A sentence's place in the text it was cut from.
  ///
  /// @param start first character
  /// @param end one past the last, its stop included
  public record Span(int start, int end) {}

  /// The sentences between two offsets, in order; white space between them belongs to none.
  public static List<Span> of(String text, int from, int to) {
    var spans = new ArrayList<Span>();
    int start = skipBlank(text, from, to);
    for (int i = start; i < to; i++) {
      if (endsSentence(text, i, to)) {
        int end = i + 1;
        while (end < to && "”\"’».".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        spans.add(new Span(start, end));
        start = skipBlank(text, end, to);
        i = start - 1;
      }
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static int skipBlank(String text, int from, int to) {
    int i = from;
    while (i < to && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(String text, int i, int to) {
    char c = text.charAt(i);
    if (c == '!' || c == '?' || c == '…') {
      return startsNext(text, i + 1, to);
    }
    return c == '.' && startsNext(text, i + 1, to) && !isAbbreviation(text, i);
  }

  private static boolean startsNext(String text, int at, int to) {
    int i = at;
    while (i < to && "”\"’».".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= to) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
      return false;
    }
    int next = skipBlank(text, i, to);
    if (next >= to) {
      return true;
    }
    char c = text.charAt(next);
    return Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘«-–*+•(".indexOf(c) >= 0;
  }

  /// Whether the stop at `i` belongs to the abbreviation before it and ends nothing.
  private static boolean isAbbreviation(String text, int i) {
    int start = i;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return ABBREVIATED.contains(text.substring(start, i));
  }
}
