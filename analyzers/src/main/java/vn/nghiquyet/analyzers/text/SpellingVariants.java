package vn.nghiquyet.analyzers.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Whole syllables that are written in two ways (kĩ, kỹ), from `spelling-variants.tsv`.
final class SpellingVariants {

  static final SpellingVariants ACCENTED = load(word -> word);
  static final SpellingVariants FOLDED = load(Folded::of);

  private final Map<String, String> canonical;
  private final BitSet sums = new BitSet();
  private final int longest;

  private SpellingVariants(Map<String, String> canonical) {
    this.canonical = Map.copyOf(canonical);
    for (var variant : canonical.keySet()) {
      sums.set(sum(variant.toCharArray(), variant.length()));
    }
    this.longest = canonical.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /// The table, its words put through `marks` (which may fold them).
  private static SpellingVariants load(UnaryOperator<String> marks) {
    var table = new HashMap<String, String>();
    for (var row : Rows.read(SpellingVariants.class, "spelling-variants.tsv", 2)) {
      var variant = marks.apply(row.cell(0));
      var word = marks.apply(row.cell(1));
      if (variant.length() != word.length()) {
        throw row.wrong("both spellings must have the same length");
      }
      var other = table.put(variant, word);
      if (other != null && !other.equals(word)) {
        throw row.wrong("'%s' is already '%s'; keep one".formatted(variant, other));
      }
    }
    return new SpellingVariants(table);
  }

  /// Replaces the word if it is a variant. Nearly all words are none, which their sum tells.
  void apply(char[] word, int length) {
    if (length > longest || !sums.get(sum(word, length))) {
      return;
    }
    var found = canonical.get(new String(word, 0, length));
    if (found != null) {
      found.getChars(0, length, word, 0);
    }
  }

  private static int sum(char[] word, int length) {
    int sum = length;
    for (int i = 0; i < length; i++) {
      sum = sum * 31 + word[i];
    }
    return sum & 0xFFFF;
  }
}
