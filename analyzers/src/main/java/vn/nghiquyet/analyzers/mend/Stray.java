package vn.nghiquyet.analyzers.mend;

import java.text.Normalizer;
import java.util.Optional;
import vn.nghiquyet.analyzers.text.Syllable;

/// A tone mark that stands on no vowel: before its word, or on a consonant.
final class Stray {

  private Stray() {}

  /// The word with its tone on the vowel that bears it, if a tone is astray and the word then is a
  /// syllable.
  static Optional<String> settle(String word) {
    var bare = new StringBuilder();
    var tone = new StringBuilder();
    boolean astray = false;
    char base = ' ';
    var parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Letter.TONES.indexOf(c) >= 0) {
        astray |= !Letter.isVowel(base);
        if (tone.indexOf(String.valueOf(c)) < 0) {
          tone.append(c);
        }
      } else {
        base = Words.isMark(c) ? base : c;
        bare.append(c);
      }
    }
    if (!astray || tone.length() != 1) {
      return Optional.empty();
    }
    var letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
    var settled = placed(letters, tone.charAt(0));
    return Syllable.isValid(settled) ? Optional.of(settled) : Optional.empty();
  }

  private static String placed(String letters, char tone) {
    int at = bearer(letters);
    if (at < 0) {
      return letters;
    }
    var toned = letters.substring(0, at + 1) + tone + letters.substring(at + 1);
    return Normalizer.normalize(toned, Normalizer.Form.NFC);
  }

  /// The letter that bears the tone: a vowel with a quality, the last before a consonant, the first
  /// of two, the second of three; u after q and i after g belong to the onset.
  private static int bearer(String letters) {
    int end = letters.length();
    while (end > 0 && !isVowel(letters, end - 1)) {
      end--;
    }
    int start = end;
    while (start > 0 && isVowel(letters, start - 1)) {
      start--;
    }
    boolean onset = start > 0 && end - start > 1 && isOnset(letters, start);
    start += onset ? 1 : 0;
    for (int i = end - 1; i >= start; i--) {
      if (letters.charAt(i) >= 0x80) {
        return i;
      }
    }
    boolean closed = end < letters.length();
    return end == start ? -1 : closed ? end - 1 : start + (end - start > 2 ? 1 : 0);
  }

  private static boolean isOnset(String letters, int vowel) {
    var pair = letters.substring(vowel - 1, vowel + 1);
    return pair.equalsIgnoreCase("qu") || pair.equalsIgnoreCase("gi");
  }

  private static boolean isVowel(String letters, int at) {
    var parts = Normalizer.normalize(letters.substring(at, at + 1), Normalizer.Form.NFD);
    return Letter.isVowel(parts.charAt(0));
  }
}
