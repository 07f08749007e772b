package vn.nghiquyet.corpus.article;

/// A piece of an article's text that stands on its own lines.
///
/// @param kind what the piece is
/// @param start first character, in UTF-16 units of the whole text
/// @param end one past the last character
public record Block(Kind kind, int start, int end) {

  /// What a block is to its reader.
  public enum Kind {
    /// The headline.
    TITLE,
    /// The sapo: the paragraph between headline and body.
    LEAD,
    /// A headline inside the body.
    SUBHEAD,
    /// A paragraph of running text.
    PARAGRAPH,
    /// One item of a list.
    ITEM,
    /// One row of a table, cells separated by " | ".
    ROW,
    /// The text under a photo; stands behind the body, wherever the photo stood.
    CAPTION
  }

  public Block {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("block runs from %d to %d".formatted(start, end));
    }
  }
}
