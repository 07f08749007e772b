package vn.nghiquyet.analyzers.text;

/// Tells at one look that a word is in no table, by its first and last letter and its length (a
/// Bloom filter). Most words are in none, and need not be looked up.
public final class Glance {

  private static final int SIZE = 1 << 12;

  private final boolean[] seen = new boolean[SIZE];

  /// A glance at these words.
  public Glance(Iterable<String> words) {
    for (var word : words) {
      seen[slot(word.charAt(0), word.charAt(word.length() - 1), word.length())] = true;
    }
  }

  /// Whether a stretch of a text may be one of the words; no means no.
  public boolean mayHave(char[] text, int start, int end) {
    return end > start && seen[slot(text[start], text[end - 1], end - start)];
  }

  private static int slot(char first, char last, int length) {
    return ((first * 31 + last) * 31 + length) & (SIZE - 1);
  }
}
