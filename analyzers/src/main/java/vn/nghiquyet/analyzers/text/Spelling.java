package vn.nghiquyet.analyzers.text;

/// The two spellings in which words are compared: with their marks, or as typed without them.
///
/// Both level case, tone placement and the i/y variants. Words change character for character, so a
/// word keeps its length. The spelling of a spelling is itself.
public enum Spelling {
  /// Marks kept: `Kĩ`, `kỹ` → `kỹ`.
  ACCENTED,

  /// Marks off: `Kĩ`, `kỹ`, `ki` → `ky`.
  FOLDED;

  /// Respells the first `length` characters, one word, in place. They must be NFC.
  public void respell(char[] word, int length) {
    boolean mayVary = Canonical.apply(word, length) != 0;
    switch (this) {
      case ACCENTED -> {
        if (mayVary) {
          SpellingVariants.ACCENTED.apply(word, length);
        }
      }
      case FOLDED -> {
        Folded.apply(word, length);
        if (mayVary) {
          SpellingVariants.FOLDED.apply(word, length);
        }
      }
    }
  }

  /// One word in this spelling.
  public String of(String word) {
    var chars = word.toCharArray();
    respell(chars, chars.length);
    return new String(chars);
  }
}
