package vn.nghiquyet.search.units;

/// What a text is counted in.
public enum TextUnit {
  /// What stands between blanks and marks of punctuation, `nông`: Vietnamese writes its syllables
  /// apart.
  SYLLABLE,
  /// What means one thing, `nông thôn`, as the index is cut.
  WORD
}
