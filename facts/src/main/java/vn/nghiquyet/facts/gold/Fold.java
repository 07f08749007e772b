package vn.nghiquyet.facts.gold;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Text without marks, case and punctuation, so that names and wordings compare.
final class Fold {

  private Fold() {}

  /// Latin letters and digits, words joined by one blank: `Thị xã Sơn Tây` → `thi xa son tay`.
  static String of(String text) {
    var lower =
        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('đ', 'd');
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /// The words of a text; none for an empty text.
  static Set<String> words(String text) {
    var folded = of(text);
    return folded.isEmpty() ? Set.of() : Set.copyOf(List.of(folded.split(" ")));
  }
}
