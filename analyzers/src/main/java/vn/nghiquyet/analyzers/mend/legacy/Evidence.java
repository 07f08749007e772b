package vn.nghiquyet.analyzers.mend.legacy;

import java.util.HashSet;

/// How much more Vietnamese a stretch of text becomes when it is read by a code.
///
/// Counted are different words of more than one letter that the code changes or that have letters
/// beyond ASCII; all other words say nothing.
///
/// @param words so many
/// @param kept of these, syllables that the code does not change
/// @param changed words the code changes
/// @param before of the changed, syllables as they stood
/// @param after of the changed, syllables as the code reads them
/// @param weight one or two for each word that became a syllable; two when several of its letters
///   were wrong or signs stood inside it, which no language writes
record Evidence(int words, int kept, int changed, int before, int after, int weight) {

  static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0);

  /// One word may be chance, so may two of another language.
  private static final int DECISIVE_WEIGHT = 3;

  /// So few words may be names.
  private static final int FEW = 2;

  /// Weighs one stretch.
  static Evidence of(Code code, String text, Segment segment) {
    var sum = NONE;
    var seen = new HashSet<String>();
    for (var word : Word.read(code, text, segment)) {
      if (word.speaks(code, text) && seen.add(word.decoded())) {
        sum = sum.plus(of(code, text, word));
      }
    }
    return sum;
  }

  private static Evidence of(Code code, String text, Word word) {
    int is = word.isSyllable() ? 1 : 0;
    if (!word.isChanged(text)) {
      return new Evidence(1, is, 0, 0, 0, 0);
    }
    int was = word.wasSyllable(text) ? 1 : 0;
    return new Evidence(1, 0, 1, was, is, is > was ? weight(code, text, word) : 0);
  }

  private static int weight(Code code, String text, Word word) {
    int weight = 0;
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      boolean sign = !Character.isLetter(c);
      weight += c > 0x7F || (code.isAscii() && sign) ? 1 : 0;
      weight += c > 0x7F && sign ? 1 : 0;
    }
    return code.isAscii() && !word.hasQuality(text) ? 0 : Math.min(2, weight);
  }

  /// How many more syllables there are; what is no syllable either way does not count.
  int gain() {
    return kept + after - before;
  }

  /// Enough to re-code the stretch on its own: nearly all words are syllables then, and of those
  /// that change few were.
  boolean isDecisive() {
    return weight >= DECISIVE_WEIGHT
        && (kept + after) * 5 >= words * 4
        && before * 5 <= changed * 2;
  }

  /// Enough where other parts of the text are in this code, and others in Unicode.
  boolean agrees() {
    return after > before && (kept + after) * 2 >= words;
  }

  /// Enough where the whole text is in this code: nothing speaks against it.
  boolean permits() {
    return after >= before && (words <= FEW || (kept + after) * 2 >= words);
  }

  Evidence plus(Evidence other) {
    return new Evidence(
        words + other.words,
        kept + other.kept,
        changed + other.changed,
        before + other.before,
        after + other.after,
        weight + other.weight);
  }
}
