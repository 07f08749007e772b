package vn.nghiquyet.corpus.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Rows;

/// Reads writers' names out of a by-line: "Bài, ảnh: Minh An", "LÊ HÀ - VŨ NAM", "C.K".
public final class ByLine {

  private static final Phrases LABELS = Phrases.load("byline.tsv");
  private static final Phrases SOURCES = Phrases.load("source.tsv");
  private static final Set<String> DESKS = keys("desk.txt");
  private static final Set<String> OFFICES = keys("office.txt");

  private static final int LONGEST_LINE = 160;
  private static final int MOST_WORDS = 6;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s[-–—]\\s?|\\s?[-–—]\\s|[,;&|/]|\\s(?:và|với)\\s");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern NAME_WORD =
      Pattern.compile("\\p{Lu}[\\p{L}’']{0,11}(?:-\\p{Lu}\\p{L}+)?");
  private static final Pattern INITIALS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}]{0,3}(?:\\.\\p{Lu}[\\p{L}]{0,8}){1,3}\\.?|\\p{Lu}[\\p{L}]{0,2}\\.");

  private ByLine() {}

  private static Set<String> keys(String file) {
    return Rows.read(ByLine.class, file, 1).stream()
        .map(row -> Phrases.key(row.cell(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The names in a line that says they are names.
  public static Optional<String> labelled(String line) {
    if (line.length() > LONGEST_LINE || !LABELS.fits(line)) {
      return Optional.empty();
    }
    var rest = LABELS.behind(line);
    return names(rest).or(() -> rest.isBlank() ? Optional.empty() : Optional.of(rest.strip()));
  }

  /// Whether the line names where a text was taken from.
  public static boolean isSource(String line) {
    return line.length() <= LONGEST_LINE && SOURCES.fits(line);
  }

  /// The names in a line that holds nothing but names, with a title or an office behind them at
  /// most.
  public static Optional<String> bare(String line) {
    if (line.length() > LONGEST_LINE || line.endsWith(":") || line.endsWith("?")) {
      return Optional.empty();
    }
    var core = BRACKETS.matcher(line).replaceAll(" ").strip();
    if (core.isEmpty() || core.split("\\s+").length > 2 * MOST_WORDS) {
      return Optional.empty();
    }
    for (var part : BETWEEN.split(core, -1)) {
      if (!part.isBlank() && !isName(part.strip())) {
        return Optional.empty();
      }
    }
    return names(core);
  }

  /// The names among the parts of a text, joined by ` - `.
  public static Optional<String> names(String text) {
    var core = BRACKETS.matcher(text).replaceAll(" ").strip();
    var names = new ArrayList<String>();
    for (var part : BETWEEN.split(core, -1)) {
      var name = part.strip().replaceFirst("(?<=\\p{L}{2})\\.$", "");
      if (isName(name)) {
        names.add(name);
      } else if (!names.isEmpty()) {
        break; // an office held by the one named before
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" - ", names));
  }

  private static boolean isName(String part) {
    if (OFFICES.contains(Phrases.key(part))) {
      return false;
    }
    var words = List.of(part.split("\\s+"));
    if (DESKS.contains(Phrases.key(part))) {
      return true;
    }
    if (words.size() > MOST_WORDS || part.isEmpty()) {
      return false;
    }
    if (words.size() == 1) {
      return INITIALS.matcher(part).matches();
    }
    return words.stream()
        .allMatch(w -> NAME_WORD.matcher(w).matches() || INITIALS.matcher(w).matches());
  }
}
