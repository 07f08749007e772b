package vn.nghiquyet.analyzers.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Syllables and their numbers, from 1, found by hashing.
final class SyllableTable {

  private static final int ID_BITS = 16;
  private static final int ID_MASK = (1 << ID_BITS) - 1;

  private final char[] letters;

  /// Where syllable i begins among the letters, and ends: at the start of i + 1.
  private final int[] starts;

  private final byte[] uses;

  /// Open addressing: a key of 48 bits, which no two of a million words share, and the number of
  /// its syllable below; 0 for a free slot.
  private final long[] slots;

  SyllableTable(List<String> syllables, byte[] uses) {
    this(String.join("", syllables).toCharArray(), starts(syllables), uses);
  }

  private SyllableTable(char[] letters, int[] starts, byte[] uses) {
    this.letters = letters;
    this.starts = starts;
    this.uses = uses;
    this.slots = new long[Integer.highestOneBit(Math.max(2, starts.length)) * 4];
    if (size() >> ID_BITS != 0) {
      throw new IllegalArgumentException(
          "%d syllables are more than 65535; widen ID_BITS".formatted(size()));
    }
    for (int id = 1; id <= size(); id++) {
      long key = key(letters, starts[id], starts[id + 1]);
      int slot = first(key);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = key | id;
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
    int slot = first(key);
    while (slots[slot] != 0 && (slots[slot] ^ key) >>> ID_BITS != 0) {
      slot = next(slot);
    }
    return (int) slots[slot] & ID_MASK;
  }

  private int first(long key) {
    return (int) (key >>> 40) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private static long key(char[] text, int start, int end) {
    long key = (long) end - start;
    for (int i = start; i < end; i++) {
      key = (key + text[i]) * 0x9E3779B97F4A7C15L;
    }
    return key >>> ID_BITS << ID_BITS;
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
