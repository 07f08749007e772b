package vn.nghiquyet.facts.model;

/// The words a fact was read from: `whole.substring(start, end).equals(text)` holds always.
///
/// @param text the words
/// @param start first character, in UTF-16 units of the article's text
/// @param end one past the last character
public record Quote(String text, int start, int end) {
  public Quote {
    if (start < 0 || end - start != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException(
          "quote of %d characters runs from %d to %d".formatted(text.length(), start, end));
    }
  }

  /// Cuts a quote out of a text.
  public static Quote of(String whole, int start, int end) {
    return new Quote(whole.substring(start, end), start, end);
  }
}
