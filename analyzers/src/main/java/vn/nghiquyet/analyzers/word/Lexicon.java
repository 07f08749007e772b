package vn.nghiquyet.analyzers.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.nghiquyet.analyzers.text.Spelling;

/// The words we know, as an automaton over syllables (a double-array trie).
///
/// Syllables are numbered from 1; 0 is one that no word has. Nodes are numbered from 0, the root; a
/// step that leads nowhere answers 0. Immutable.
public final class Lexicon {

  /// A syllable that no word has.
  static final int UNKNOWN = 0;

  private static final int FORM = 1;

  private final Spelling spelling;
  private final SyllableTable syllables;

  /// Where the children of a node begin; the child by syllable s is at base + s.
  private final int[] base;

  /// The parent of a node, -1 where the place is free.
  private final int[] check;

  /// What ends at a node, as bits of {@link EntryKind}.
  private final byte[] kinds;

  Lexicon(Spelling spelling, SyllableTable syllables, int[] base, int[] check, byte[] kinds) {
    this.spelling = spelling;
    this.syllables = syllables;
    this.base = base;
    this.check = check;
    this.kinds = kinds;
  }

  /// The spelling that its syllables are in.
  Spelling spelling() {
    return spelling;
  }

  /// The number of a syllable in the lexicon's spelling.
  int syllable(char[] text, int start, int end) {
    return syllables.id(text, start, end);
  }

  /// The number of a syllable as printed.
  int syllable(String printed) {
    var syllable = spelling.of(printed).toCharArray();
    return syllable(syllable, 0, syllable.length);
  }

  /// Whether a syllable is used so.
  boolean isUsed(int syllable, Use use) {
    return syllables.isUsed(syllable, use);
  }

  /// The node one syllable on, 0 where no entry goes on so.
  int step(int node, int syllable) {
    int to = base[node] + syllable;
    return syllable != UNKNOWN && to < check.length && check[to] == node ? to : 0;
  }

  /// Whether an entry of a kind ends at a node.
  boolean ends(int node, EntryKind kind) {
    return (kinds[node] & kind.bit()) != 0;
  }

  /// Whether an entry of that kind is known.
  ///
  /// @param entry syllables in any spelling with one blank between
  public boolean has(String entry, EntryKind kind) {
    int node = 0;
    for (var syllable : entry.split(" ", -1)) {
      node = step(node, syllable(syllable));
      if (node == 0) {
        return false;
      }
    }
    return ends(node, kind);
  }

  /// All entries of a kind, in no order that means anything.
  public List<String> entries(EntryKind kind) {
    var entries = new ArrayList<String>();
    for (int node = 1; node < check.length; node++) {
      if (check[node] >= 0 && ends(node, kind)) {
        entries.add(entry(node));
      }
    }
    return entries;
  }

  private String entry(int node) {
    var entry = syllables.text(node - base[check[node]]);
    for (int at = check[node]; at != 0; at = check[at]) {
      entry = syllables.text(at - base[check[at]]) + " " + entry;
    }
    return entry;
  }

  /// This lexicon and more words. The numbers of its syllables stay.
  public Lexicon with(Collection<WordList.Entry> more) {
    var builder = new LexiconBuilder(syllables, spelling);
    for (var kind : EntryKind.values()) {
      entries(kind).forEach(entry -> builder.add(entry, kind));
    }
    more.forEach(entry -> builder.add(entry.text(), entry.kind()));
    return builder.build();
  }

  /// Syllables known, entries of all kinds counted apart, for talk.
  public int size(EntryKind kind) {
    int size = 0;
    for (int node = 1; node < check.length; node++) {
      size += check[node] >= 0 && ends(node, kind) ? 1 : 0;
    }
    return size;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(FORM);
    syllables.write(out);
    Packed.write(out, base);
    Packed.write(out, check);
    Packed.write(out, kinds);
  }

  static Lexicon read(DataInputStream in, Spelling spelling) throws IOException {
    int form = in.readInt();
    if (form != FORM) {
      throw new UncheckedIOException(
          new IOException("the lexicon has form %d, not %d; rebuild it".formatted(form, FORM)));
    }
    return new Lexicon(
        spelling,
        SyllableTable.read(in),
        Packed.readInts(in),
        Packed.readInts(in),
        Packed.readBytes(in));
  }
}
