package vn.nghiquyet.analyzers.word;

/// What a syllable can be in a person's name.
enum NamePart {
  SURNAME(1),
  GIVEN(2);

  /// In the lexicon's file.
  private final byte bit;

  NamePart(int bit) {
    this.bit = (byte) bit;
  }

  byte bit() {
    return bit;
  }
}
