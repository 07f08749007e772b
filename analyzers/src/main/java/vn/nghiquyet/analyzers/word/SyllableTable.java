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

  /// Open addressing; a free slot has 0. Beside each number the hash of its syllable.
  private final int[] slots;

  private final int[] hashes;

  SyllableTable(List<String> syllables, byte[] uses) {
    this(String.join("", syllables).toCharArray(), starts(syllables), uses);
  }

  private SyllableTable(char[] letters, int[] starts, byte[] uses) {
    this.letters = letters;
    this.starts = starts;
    this.uses = uses;
    this.slots = new int[Integer.highestOneBit(Math.max(2, starts.length)) * 4];
    this.hashes = new int[slots.length];
    for (int id = 1; id <= size(); id++) {
      int hash = hash(letters, starts[id], starts[id + 1]);
      int slot = hash & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id;
      hashes[slot] = hash;
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
    int hash = hash(text, start, end);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (hashes[slot] == hash && is(slots[slot], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }

  private boolean is(int id, char[] text, int start, int end) {
    int from = starts[id];
    if (starts[id + 1] - from != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text[i] != letters[from + i - start]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
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
