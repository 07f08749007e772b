package vn.nghiquyet.analyzers.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Syllables and their numbers, from 1, found by hashing.
final class SyllableTable {

  private final char[] letters;

  /// Where syllable i begins among the letters, and ends: at the start of i + 1.
  private final int[] starts;

  private final byte[] uses;

  /// Open addressing by a key of 64 bits, which no two of a million words share; a free slot has
  /// the number 0.
  private final long[] keys;

  private final int[] ids;

  SyllableTable(List<String> syllables, byte[] uses) {
    this(String.join("", syllables).toCharArray(), starts(syllables), uses);
  }

  private SyllableTable(char[] letters, int[] starts, byte[] uses) {
    this.letters = letters;
    this.starts = starts;
    this.uses = uses;
    this.keys = new long[Integer.highestOneBit(Math.max(2, starts.length)) * 4];
    this.ids = new int[keys.length];
    for (int id = 1; id <= size(); id++) {
      long key = key(letters, starts[id], starts[id + 1]);
      int slot = slot(key);
      while (ids[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      ids[slot] = id;
    }
  }

  private static int[] starts(List<String> syllables) {
    var starts = new int[syllables.size() + 2];
    for (int i = 0; i < syllables.size(); i++) {
      starts[i + 2] = starts[i + 1] + syllables.get(i).length();
    }
    return starts;
  }

  int size() {
    return starts.length - 2;
  }

  String text(int id) {
    return new String(letters, starts[id], starts[id + 1] - starts[id]);
  }

  boolean isUsed(int id, Use use) {
    return (uses[id] & use.bit()) != 0;
  }

  byte uses(int id) {
    return uses[id];
  }

  /// The number of a syllable, 0 where it is none of ours.
  int id(char[] text, int start, int end) {
    long key = key(text, start, end);
    int slot = slot(key);
    while (ids[slot] != 0) {
      if (keys[slot] == key) {
        return ids[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return 0;
  }

  private int slot(long key) {
    return (int) (key >>> 40) & (keys.length - 1);
  }

  private static long key(char[] text, int start, int end) {
    long key = (long) end - start;
    for (int i = start; i < end; i++) {
      key = (key + text[i]) * 0x9E3779B97F4A7C15L;
      key ^= key >>> 29;
    }
    return key;
  }

  void write(DataOutputStream out) throws IOException {
    Packed.write(out, new String(letters).getBytes(StandardCharsets.UTF_8));
    Packed.write(out, starts);
    Packed.write(out, uses);
  }

  static SyllableTable read(DataInputStream in) throws IOException {
    var letters = new String(Packed.readBytes(in), StandardCharsets.UTF_8).toCharArray();
    return new SyllableTable(letters, Packed.readInts(in), Packed.readBytes(in));
  }
}
