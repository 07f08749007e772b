package vn.nghiquyet.indexer.story;

import java.util.List;

/// Hashing that is the same in every run and on every machine.
final class Hash {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX_1 = 0xff51afd7ed558ccdL;
  private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;

  private Hash() {}

  /// FNV-1a over the characters, mixed.
  static long of(CharSequence text) {
    return mixed(and(START, text));
  }

  /// Of several words, in their order.
  static long of(List<String> words) {
    long all = START;
    for (var word : words) {
      all = and(all, word);
    }
    return mixed(all);
  }

  private static long and(long hash, CharSequence text) {
    long all = hash;
    for (int i = 0; i < text.length(); i++) {
      all = (all ^ text.charAt(i)) * PRIME;
    }
    return (all ^ ' ') * PRIME;
  }

  /// Each bit depends on all (the finalizer of MurmurHash3).
  static long mixed(long hash) {
    long all = hash;
    all = (all ^ (all >>> 33)) * MIX_1;
    all = (all ^ (all >>> 33)) * MIX_2;
    return all ^ (all >>> 33);
  }
}
