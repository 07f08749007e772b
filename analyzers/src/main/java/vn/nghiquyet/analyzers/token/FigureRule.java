package vn.nghiquyet.analyzers.token;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.analyzers.text.Rows;

/// A way in which several numbers make one figure.
///
/// Patterns look at digits, letters and signs only; words are compared without marks, so that a
/// text and its unaccented copy are cut alike.
///
/// @param behind what may stand behind its first number
/// @param fewest how many digits that has at least; together they spare the pattern where it could
///   not match
/// @param most how many digits it has at most
/// @param pattern what it looks like
/// @param reading what it is, once it looks like that
record FigureRule(Set<Sign> behind, int fewest, int most, Pattern pattern, Reading reading) {

  /// What stands behind a number.
  enum Sign {
    SLASH_AND_LETTER,
    /// Four digits.
    SLASH_AND_YEAR,
    /// Any other number.
    SLASH_AND_NUMBER,
    /// A sign between numbers that comes once more: 26/4/2021.
    TWICE,
    /// Perhaps with blanks around.
    DASH_AND_LETTER,
    /// The same with four digits.
    DASH_AND_YEAR,
    /// "tháng" or "năm", with or without marks, after blanks.
    DATE_WORD,
    NONE
  }

  /// Reads a match; may still say no, by `Whole.NONE`.
  interface Reading {
    Whole read(MatchResult match);
  }

  /// A figure as one term.
  record Whole(Shape shape, String written) {

    static final Whole NONE = new Whole(Shape.NUMBER, "");

    boolean isEmpty() {
      return written.isEmpty();
    }
  }

  private static final String DASH = "[-\u2010-\u2015\u2212]";
  private static final String BLANK = "[ \u00A0\u202F\u2009]";
  private static final String YEAR = "((?:19|20)\\d\\d)";

  /// Latin letters that are one character each.
  private static final String LETTER = "[\\p{IsLatin}&&[^\\x{1F00}-\\x{10FFFF}]]";

  private static final String WORD = BLANK + "{1,2}(" + LETTER + "{3,6})" + BLANK + "{1,2}";
  private static final String NO_NUMBER = "(?![\\d/]|[.,]\\d)";

  /// The first that answers wins.
  static final List<FigureRule> BEST_FIRST =
      List.of(
          rule(
              Set.of(Sign.SLASH_AND_LETTER, Sign.SLASH_AND_YEAR, Sign.DASH_AND_LETTER),
              1,
              5,
              "(\\d{1,5}(?:/\\d{4})?)"
                  + ("(?:/|" + BLANK + "?" + DASH + BLANK + "?)")
                  + ("(" + LETTER + "(?:" + LETTER + "|\\d){0,7})")
                  + ("((?:(?:/|" + DASH + ")" + LETTER + "(?:" + LETTER + "|\\d){0,9})*)")
                  + "(?![\\p{L}\\d])",
              FigureRule::document),
          rule(
              Set.of(Sign.TWICE),
              1,
              2,
              "(\\d{1,2})([/.]|" + DASH + ")(\\d{1,2})\\2" + YEAR + "(?!\\d)",
              match -> day(match.group(4), match.group(3), match.group(1))),
          rule(
              Set.of(Sign.TWICE),
              4,
              4,
              YEAR + "([/-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)",
              match -> day(match.group(1), match.group(3), match.group(4))),
          rule(
              Set.of(Sign.DATE_WORD),
              1,
              2,
              "(\\d{1,2})" + WORD + "(\\d{1,2})(?:/|" + WORD + ")" + YEAR + "(?!\\d)",
              match ->
                  isWord(match.group(2), "thang") && isWord(match.group(4), "nam")
                      ? day(match.group(5), match.group(3), match.group(1))
                      : Whole.NONE),
          rule(
              Set.of(Sign.DASH_AND_YEAR),
              4,
              4,
              YEAR + BLANK + "{0,2}" + DASH + BLANK + "{0,2}" + YEAR + NO_NUMBER,
              match -> term(match.group(1), match.group(2))),
          rule(
              Set.of(Sign.SLASH_AND_YEAR, Sign.DASH_AND_YEAR),
              1,
              2,
              "(?<!\\d/)(\\d{1,2})[/-]" + YEAR + "(?![\\d/])",
              match -> month(match.group(2), match.group(1))),
          // "tháng 10 năm 2020", but not "5 năm 2015-2020".
          rule(
              Set.of(Sign.DATE_WORD),
              1,
              2,
              "(?<=(" + LETTER + "{5})" + BLANK + "{1,2})(\\d{1,2})" + WORD + YEAR + "(?!\\d)",
              match ->
                  isWord(match.group(1), "thang") && isWord(match.group(3), "nam")
                      ? month(match.group(4), match.group(2))
                      : Whole.NONE),
          rule(
              Set.of(Sign.SLASH_AND_NUMBER, Sign.SLASH_AND_YEAR),
              1,
              4,
              "(?<![\\d/.,])(\\d{1,4})/(\\d{1,4})" + NO_NUMBER,
              match -> ratio(match.group(1), match.group(2))));

  private static final Set<String> DOCUMENT_CODES =
      Rows.read(FigureRule.class, "document-codes.tsv", 2).stream()
          .map(row -> Folded.of(row.cell(0)))
          .collect(Collectors.toUnmodifiableSet());

  private static FigureRule rule(
      Set<Sign> behind, int fewest, int most, String pattern, Reading reading) {
    return new FigureRule(behind, fewest, most, Pattern.compile(pattern), reading);
  }

  /// Whether the first number may have so many digits.
  boolean takes(int digits) {
    return digits >= fewest && digits <= most;
  }

  /// Whether a word, or nothing where the pattern allows that, is the one meant.
  private static boolean isWord(@Nullable String found, String folded) {
    return found == null || Folded.of(found).equals(folded);
  }

  private static Whole document(MatchResult match) {
    var first = Folded.of(match.group(2));
    boolean isParliament = first.matches("qh\\d{1,2}");
    boolean isKnown = isParliament || DOCUMENT_CODES.contains(first);
    boolean isSpaced = match.group().indexOf(' ') >= 0 || match.group().indexOf('\u00A0') >= 0;
    // With blanks around the hyphen it takes an issuer to be sure: "35 - CT/TW", but "1 - HD".
    if (!isKnown || (isSpaced && match.group(3).isEmpty())) {
      return Whole.NONE;
    }
    return new Whole(Shape.DOCUMENT, match.group().replaceAll(BLANK, "").replaceAll(DASH, "-"));
  }

  private static Whole day(String year, String month, String day) {
    try {
      var date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return new Whole(Shape.DATE, date.toString());
    } catch (DateTimeException notADay) {
      return Whole.NONE;
    }
  }

  private static Whole month(String year, String month) {
    int number = Integer.parseInt(month);
    return number < 1 || number > 12
        ? Whole.NONE
        : new Whole(Shape.DATE, year + (number < 10 ? "-0" : "-") + number);
  }

  private static Whole term(String from, String to) {
    int years = Integer.parseInt(to) - Integer.parseInt(from);
    return years < 1 || years > 50 ? Whole.NONE : new Whole(Shape.TERM, from + "-" + to);
  }

  private static Whole ratio(String part, String of) {
    return new Whole(Shape.RATIO, withoutZeros(part) + "/" + withoutZeros(of));
  }

  private static String withoutZeros(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }
}
