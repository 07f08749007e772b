package vn.nghiquyet.analyzers.mend;

import java.util.Locale;

/// What was broken and is mended, by kind; counted once for each place.
public enum Kind {
  /// A stretch of text in a legacy encoding.
  ENCODING,

  /// Letter and marks that NFC writes as one.
  DECOMPOSED,

  /// A mark before its letter, behind the wrong one, twice, in the wrong order, or as a sign of its
  /// own.
  MISPLACED_MARK,

  /// Ð, ð, Ɖ and other letters of other languages in the place of Vietnamese ones.
  FOREIGN_LETTER,

  /// A Cyrillic or Greek letter inside a Latin word.
  HOMOGLYPH,

  /// Letters as wide as Chinese ones.
  FULLWIDTH,

  /// Bold, italic and other letters of the mathematical alphabets.
  STYLED,

  /// Several letters in one character, ﬁ.
  LIGATURE,

  /// Where a line may be broken.
  SOFT_HYPHEN,

  /// Characters that print nothing.
  ZERO_WIDTH,

  /// The mark that belongs to the start of a file.
  BYTE_ORDER_MARK,

  /// No-break and other blanks that are no space.
  BLANK,

  /// Control characters.
  CONTROL;

  /// The name used in indexes and reports.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
