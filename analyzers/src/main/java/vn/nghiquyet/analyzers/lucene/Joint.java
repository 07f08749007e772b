package vn.nghiquyet.analyzers.lucene;

/// What stands between a token and the one before, as bits of Lucene's `FlagsAttribute`.
///
/// A filter that joins syllables to words must not join them over a comma. {@link
/// VietnameseTokenizer} sets one of the two; where another tokenizer set none, the distance between
/// offsets has to do.
final class Joint {

  /// Only blanks or a dash: a word may go on.
  static final int FOLLOWS = 1;

  /// Another mark, an empty line, or nothing at all before the first token.
  static final int APART = 1 << 1;

  /// The token stands alone in parentheses.
  static final int IN_PARENTHESES = 1 << 2;

  private Joint() {}
}
