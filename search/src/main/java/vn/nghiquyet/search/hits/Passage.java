package vn.nghiquyet.search.hits;

import java.util.List;

/// A stretch of an article that shows why it was found.
///
/// @param text its characters
/// @param start where it begins in the article's text
/// @param marks what to mark, in offsets of the article's text
public record Passage(String text, int start, List<Span> marks) {

  public Passage {
    marks = List.copyOf(marks);
  }

  /// One past its last character in the article's text.
  public int end() {
    return start + text.length();
  }
}
