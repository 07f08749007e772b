package vn.nghiquyet.corpus.lines;

/// What a line was found to be.
enum Role {
  /// Not settled yet; what stays so is read as body text.
  OPEN,
  /// Page furniture: dropped.
  CHROME,
  /// Tells when the page appeared: dropped from the text.
  DATE,
  /// The headline.
  TITLE,
  /// The sapo.
  LEAD,
  /// A headline inside the body.
  SUBHEAD,
  /// Running text.
  PARAGRAPH,
  /// An item of a list.
  ITEM,
  /// A row of a table.
  ROW,
  /// A text under a photo.
  CAPTION,
  /// Who wrote it: dropped from the text.
  BYLINE;

  /// Whether the line is part of the article's body, as far as is known.
  boolean isBody() {
    return switch (this) {
      case OPEN, LEAD, SUBHEAD, PARAGRAPH, ITEM, ROW -> true;
      case CHROME, DATE, TITLE, CAPTION, BYLINE -> false;
    };
  }
}
