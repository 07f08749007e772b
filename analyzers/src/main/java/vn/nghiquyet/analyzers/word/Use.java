package vn.nghiquyet.analyzers.word;

/// How a syllable is used.
enum Use {
  /// As a person's surname.
  SURNAME(1),
  /// In given names.
  GIVEN(2),
  /// As a word by itself, in the sentences cut by hand.
  ALONE(4),
  /// So, and often.
  OFTEN_ALONE(8);

  /// In the lexicon's file.
  private final byte bit;

  Use(int bit) {
    this.bit = (byte) bit;
  }

  byte bit() {
    return bit;
  }
}
