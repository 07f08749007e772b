package vn.nghiquyet.corpus.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that a class may hold between blanks, hyphens and underscores: `box-related` holds
/// `related`. Case does not count.
final class ClassWords {

  private final List<String> words;
  private final Map<String, List<String>> byStart = new HashMap<>();

  /// @param words they may have hyphens themselves
  ClassWords(List<String> words) {
    this.words = List.copyOf(words);
    for (var word : words) {
      var start = word.substring(0, end(word, 0));
      byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(word);
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// The same as a CSS selector.
  String css() {
    var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return "[class~=(?i)(^|[\\s_-])(" + any + ")([\\s_-]|$)]";
  }

  /// Whether the value of a class attribute holds any of the words.
  boolean anyIn(String classes) {
    if (words.isEmpty()) {
      return false;
    }
    for (int start = 0; start < classes.length(); ) {
      int end = end(classes, start);
      if (end > start && isAt(classes, start, end)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private boolean isAt(String classes, int start, int end) {
    var first = classes.substring(start, end).toLowerCase(Locale.ROOT);
    for (var word : byStart.getOrDefault(first, List.of())) {
      int after = start + word.length();
      boolean closed = after >= classes.length() || isSeparator(classes.charAt(after));
      if (closed && classes.regionMatches(true, start, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && !isSeparator(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '_' || c == ' ' || (c >= '\t' && c <= '\r');
  }
}
