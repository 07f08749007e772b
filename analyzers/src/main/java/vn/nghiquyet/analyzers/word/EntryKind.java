package vn.nghiquyet.analyzers.word;

/// What an entry of the lexicon is.
public enum EntryKind {
  /// A word as a dictionary has it, or a proper name: `kinh tế`, `Lạng Sơn`.
  WORD(1),

  /// Several words that are searched as one thing: `nông thôn mới`.
  TERM(2);

  /// In the lexicon's file.
  private final byte bit;

  EntryKind(int bit) {
    this.bit = (byte) bit;
  }

  byte bit() {
    return bit;
  }
}
