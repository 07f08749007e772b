package vn.nghiquyet.corpus.clue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.nghiquyet.analyzers.text.Rows;

/// A resource file of phrases that lines are held against.
///
/// A row is a form, a tab and a phrase. Forms: `is` the whole line, `begins`, `ends`, `has`, all
/// without regard to case and to signs at the line's ends (a sign that ends a `begins` phrase must
/// be there); `like` is a regular expression for the whole line as printed, case ignored.
public final class Phrases {

  /// No phrase is longer, so that long paragraphs cost nothing.
  private static final int LONGEST_LINE = 600;

  private final Set<String> whole = new HashSet<>();
  private final List<String> begins = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> has = new ArrayList<>();
  private final List<Pattern> like = new ArrayList<>();

  private Phrases() {}

  /// Reads a file of this package; a bad row throws with file and line.
  public static Phrases load(String file) {
    var phrases = new Phrases();
    for (var row : Rows.read(Phrases.class, file, 2)) {
      phrases.add(row, row.cell(0), row.cell(1));
    }
    return phrases;
  }

  private void add(Rows.Row row, String form, String phrase) {
    switch (form) {
      case "is" -> whole.add(key(phrase));
      case "begins" -> begins.add(start(phrase));
      case "ends" -> ends.add(key(phrase));
      case "has" -> has.add(key(phrase));
      case "like" -> {
        try {
          like.add(Pattern.compile(phrase, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException e) {
          throw row.wrong("'" + phrase + "' is no regular expression: " + e.getDescription());
        }
      }
      default ->
          throw row.wrong("unknown form '" + form + "'; forms are is, begins, ends, has, like");
    }
  }

  /// Whether any phrase fits the line.
  public boolean fits(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    var key = key(line);
    var start = start(line);
    return whole.contains(key)
        || begins.stream().anyMatch(p -> beginsWith(start, p))
        || ends.stream()
            .anyMatch(p -> key.endsWith(p) && isEdge(key, key.length() - p.length() - 1))
        || has.stream().anyMatch(p -> hasWords(key, p))
        || like.stream().anyMatch(p -> p.matcher(line).matches());
  }

  /// The line behind the longest `begins` phrase that fits, signs between dropped; empty where none
  /// fits.
  public String behind(String line) {
    var start = start(line);
    int longest =
        begins.stream().filter(p -> beginsWith(start, p)).mapToInt(String::length).max().orElse(0);
    return longest == 0
        ? ""
        : unspaced(line).substring(longest).replaceFirst("^[\\s:,.\\-–—|]+", "");
  }

  private static boolean beginsWith(String key, String phrase) {
    boolean closed =
        !phrase.isEmpty() && !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
    return key.startsWith(phrase) && (closed || isEdge(key, phrase.length()));
  }

  private static boolean hasWords(String key, String phrase) {
    for (int at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + 1)) {
      if (isEdge(key, at - 1) && isEdge(key, at + phrase.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String key, int at) {
    return at < 0 || at >= key.length() || !Character.isLetterOrDigit(key.charAt(at));
  }

  private static int firstSolid(String line) {
    int i = 0;
    while (i < line.length() && !isSolid(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSolid(char c) {
    return Character.isLetterOrDigit(c) || c == '(' || c == '{' || c == '%';
  }

  private static String start(String line) {
    return unspaced(line).toLowerCase(Locale.ROOT);
  }

  /// From the first solid character on, without a space before a colon.
  private static String unspaced(String line) {
    return line.substring(firstSolid(line)).replace(" :", ":");
  }

  /// A line as lines are compared: lower case, no signs at its ends, same length in between.
  public static String key(String line) {
    int start = firstSolid(line);
    int end = line.length();
    while (end > start
        && !Character.isLetterOrDigit(line.charAt(end - 1))
        && line.charAt(end - 1) != ')') {
      end--;
    }
    return line.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
