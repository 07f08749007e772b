package vn.nghiquyet.analyzers.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Whole syllables that are written in two ways (kĩ, kỹ), from `spelling-variants.tsv`.
final class SpellingVariants {

  static final SpellingVariants ACCENTED = load(word -> word);
  static final SpellingVariants FOLDED = load(Folded::of);

  private final Map<String, String> canonical;
  private final Glance mayVary;

  private SpellingVariants(Map<String, String> canonical) {
    this.canonical = Map.copyOf(canonical);
    this.mayVary = new Glance(canonical.keySet());
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

  /// Replaces the word from `start` to `end` if it is a variant.
  void apply(char[] text, int start, int end) {
    if (!mayVary.mayHave(text, start, end)) {
      return;
    }
    var found = canonical.get(new String(text, start, end - start));
    if (found != null) {
      found.getChars(0, end - start, text, start);
    }
  }
}
