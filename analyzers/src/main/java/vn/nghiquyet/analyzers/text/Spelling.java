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

  /// Respells one word of a text in place, from `start` to `end`. It must be NFC.
  public void respell(char[] text, int start, int end) {
    respell(text, start, end, text, start);
  }

  /// Respells one word of a text into another text, from `at`. It must be NFC.
  public void respell(char[] text, int start, int end, char[] to, int at) {
    boolean mayVary = Canonical.apply(text, start, end, to, at) != 0;
    if (this == FOLDED) {
      Folded.apply(to, at, at + end - start);
    }
    if (mayVary) {
      variants().apply(to, at, at + end - start);
    }
  }

  private SpellingVariants variants() {
    return switch (this) {
      case ACCENTED -> SpellingVariants.ACCENTED;
      case FOLDED -> SpellingVariants.FOLDED;
    };
  }

  /// One word in this spelling.
  public String of(String word) {
    var chars = word.toCharArray();
    respell(chars, 0, chars.length);
    return new String(chars);
  }
}
