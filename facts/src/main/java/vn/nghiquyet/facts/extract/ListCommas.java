package vn.nghiquyet.facts.extract;

import java.util.regex.Pattern;

/// Tells commas that end a phrase from those between nouns of one list: `100% xã, phường, thị trấn
/// có bác sĩ`.
final class ListCommas {

  private static final Pattern LISTED =
      PatternFile.anyOf("listed_nouns.tsv", "^, ?(?:cơ sở |các |toàn )?", "(?!\\p{L})");

  private ListCommas() {}

  /// The first comma from an offset on that ends a phrase; -1 where none does.
  static int end(String text, int from) {
    int comma = text.indexOf(',', from);
    while (comma >= 0 && LISTED.matcher(text).region(comma, text.length()).lookingAt()) {
      comma = text.indexOf(',', comma + 1);
    }
    return comma;
  }
}
