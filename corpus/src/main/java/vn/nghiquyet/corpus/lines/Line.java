package vn.nghiquyet.corpus.lines;

import java.util.regex.Pattern;

/// One line of a page, a paragraph mostly, before its place in the article is known.
///
/// @param text cleaned, without white space at its ends, not empty
/// @param mark what the page's mark-up says of it
/// @param afterGap an empty line stands before it
/// @param indented white space stands before it
public record Line(String text, Mark mark, boolean afterGap, boolean indented) {

  /// What mark-up can say.
  public enum Mark {
    /// Nothing: plain text.
    NONE,
    /// A sapo.
    LEAD,
    /// A headline.
    HEADING,
    /// An item of a list.
    ITEM,
    /// A row of a table.
    ROW,
    /// A text under a photo.
    CAPTION,
    /// A writer's name.
    BYLINE,
    /// An item of a bare menu, an image's place: never part of an article.
    DEBRIS
  }

  private static final int FEW_WORDS = 8;
  private static final int MANY_WORDS = 30;
  private static final int LONGEST_HEADLINE = 45;
  private static final Pattern CLOSED =
      Pattern.compile(".*[.!?…;:][\"”’»)\\]]*(?:/\\.?)?", Pattern.DOTALL);
  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[-–—+•●▪■◆○·*✓]|[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]|[a-zđ][.)])\\s?(?=\\S).*",
          Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile(
          ".*\\d\\s?(?:%|‰|tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|ha|km|m2|m³|tấn|tạ|người|hộ|xã|lao động|đảng viên|đ/c|giường).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /// A line as its page prints it.
  static Line of(String text, Mark mark) {
    return new Line(text, mark, true, false);
  }

  /// The same line, known to be something.
  Line as(Mark other) {
    return new Line(text, other, afterGap, indented);
  }

  /// The number of words, counted by the spaces.
  public int words() {
    return 1 + (int) text.chars().filter(c -> c == ' ').count();
  }

  /// Whether it ends as a sentence or a clause does.
  public boolean isClosed() {
    return CLOSED.matcher(tail()).matches();
  }

  /// Whether it ends the way the last line of an article does.
  boolean endsArticle() {
    return text.endsWith("./.") || text.endsWith("/.");
  }

  /// Whether it is running text: a sentence, or too long to be a headline.
  public boolean isProse() {
    int words = words();
    if (text.endsWith("...")) {
      return words > MANY_WORDS / 2;
    }
    if (isClosed() || text.contains(". ")) {
      return words >= FEW_WORDS;
    }
    return words > LONGEST_HEADLINE;
  }

  /// Whether it begins as the item of a list.
  boolean isBulleted() {
    return BULLET.matcher(head()).matches();
  }

  /// Whether it holds an amount with its unit.
  boolean hasFigure() {
    return words() <= MANY_WORDS && FIGURE.matcher(text).matches();
  }

  private String head() {
    return text.substring(0, Math.min(text.length(), 12));
  }

  private String tail() {
    return text.substring(Math.max(0, text.length() - 6));
  }
}
