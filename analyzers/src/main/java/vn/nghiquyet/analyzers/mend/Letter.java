package vn.nghiquyet.analyzers.mend;

import java.text.Normalizer;

/// One letter with the marks that follow it.
final class Letter {

  static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String QUALITIES = "\u0302\u0306\u031B";
  private static final String VOWELS = "aeiouyAEIOUY";

  private Letter() {}

  /// The cluster in NFC; a vowel with one tone and one quality, however often and in whatever order
  /// they were typed, is the letter they make.
  static String compose(String cluster) {
    var plain = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    var parts = Normalizer.normalize(cluster, Normalizer.Form.NFD);
    if (plain.length() == 1 || parts.isEmpty() || !isVowel(parts.charAt(0))) {
      return plain;
    }
    var quality = new StringBuilder();
    var tone = new StringBuilder();
    for (int i = 1; i < parts.length(); i++) {
      char mark = parts.charAt(i);
      var side = TONES.indexOf(mark) >= 0 ? tone : quality;
      if (side.indexOf(String.valueOf(mark)) < 0) {
        side.append(mark);
      }
    }
    var made = Normalizer.normalize(parts.charAt(0) + "" + quality + tone, Normalizer.Form.NFC);
    boolean known = quality.chars().allMatch(mark -> QUALITIES.indexOf(mark) >= 0);
    return known && made.length() == 1 ? made : plain;
  }

  /// Every cluster of a word composed.
  static String composeAll(String word) {
    var composed = new StringBuilder();
    for (int i = 0; i < word.length(); ) {
      int next = i + 1;
      while (next < word.length() && Words.isMark(word.charAt(next))) {
        next++;
      }
      composed.append(compose(word.substring(i, next)));
      i = next;
    }
    return composed.toString();
  }

  /// Whether a letter, taken apart, is a vowel.
  static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
