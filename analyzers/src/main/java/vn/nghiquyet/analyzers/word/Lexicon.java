package vn.nghiquyet.analyzers.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Spelling;

/// The words we know, as an automaton over syllables (a double-array trie).
///
/// Syllables are numbered from 1; 0 is one that no word has. Nodes are numbered from 0, the root; a
/// step that leads nowhere answers 0. Immutable.
public final class Lexicon {

  /// A syllable that no word has.
  static final int UNKNOWN = 0;

  private static final int FORM = 2;

  private static final int STANDS = 1 << 7;

  private final Spelling spelling;
  private final SyllableTable syllables;

  /// A cell a node: its parent (0 where the cell is free, else one more than the parent's number),
  /// where its children begin (the child by syllable s is at that + s), and what ends there, as
  /// bits of {@link EntryKind}. One cell, one look into memory.
  private final long[] cells;

  /// Which pairs of syllables may begin an entry: most pairs in a text begin none, and this fits
  /// into the nearest memory.
  private final long[] pairs = new long[1 << (PAIR_BITS - 6)];

  private static final int PAIR_BITS = 19;
  private static final int KIND_BITS = 8;
  private static final int BASE_BITS = 28;
  private static final long BASE_MASK = (1L << BASE_BITS) - 1;

  Lexicon(Spelling spelling, SyllableTable syllables, long[] cells) {
    this.spelling = spelling;
    this.syllables = syllables;
    this.cells = cells;
    for (int node = 1; node < cells.length; node++) {
      int first = parent(node);
      if (first > 0 && parent(first) == 0) {
        int bit = pair(last(first), last(node));
        pairs[bit >>> 6] |= 1L << bit;
      }
    }
  }

  static long cell(int parent, int base, byte kinds) {
    return ((parent + 1L) << (KIND_BITS + BASE_BITS)) | ((long) base << KIND_BITS) | kinds;
  }

  private int base(int node) {
    return (int) ((cells[node] >>> KIND_BITS) & BASE_MASK);
  }

  /// -1 for a free cell.
  private int parent(int node) {
    return (int) (cells[node] >>> (KIND_BITS + BASE_BITS)) - 1;
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

  /// Whether an entry may begin with two syllables; no means no.
  boolean mayBegin(int first, int second) {
    int bit = pair(first, second);
    return (pairs[bit >>> 6] & (1L << bit)) != 0;
  }

  private static int pair(int first, int second) {
    return (first * 0x9E3779B1 + second * 0x85EBCA6B) >>> (32 - PAIR_BITS);
  }

  /// The node one syllable on, 0 where no entry goes on so.
  int step(int node, int syllable) {
    int to = base(node) + syllable;
    return syllable != UNKNOWN && to < cells.length && parent(to) == node ? to : 0;
  }

  /// Whether an entry of a kind ends at a node.
  boolean ends(int node, EntryKind kind) {
    return (cells[node] & kind.bit()) != 0;
  }

  /// Whether some syllables, as printed, are a word.
  boolean hasWord(String printed) {
    int node = 0;
    for (var syllable : printed.split(" ", -1)) {
      node = step(node, syllable(syllable));
      if (node == 0) {
        return false;
      }
    }
    return ends(node, EntryKind.WORD);
  }

  /// Whether a word that no other competes with is one, as the tie-breaker has it.
  boolean stands(int node) {
    return (cells[node] & STANDS) != 0;
  }

  /// This lexicon, with what stands alone marked.
  Lexicon marked(IntPredicate stands) {
    var marked = cells.clone();
    for (int node = 1; node < marked.length; node++) {
      if (parent(node) >= 0 && ends(node, EntryKind.WORD) && stands.test(node)) {
        marked[node] |= STANDS;
      }
    }
    return new Lexicon(spelling, syllables, marked);
  }

  /// An entry as printed, in the spelling of this lexicon.
  String spelled(String printed) {
    return Arrays.stream(printed.split(" ", -1)).map(spelling::of).collect(Collectors.joining(" "));
  }

  /// All entries of a kind, in no order that means anything.
  public List<String> entries(EntryKind kind) {
    var entries = new ArrayList<String>();
    for (int node = 1; node < cells.length; node++) {
      if (parent(node) >= 0 && ends(node, kind)) {
        entries.add(entry(node));
      }
    }
    return entries;
  }

  /// The entry that ends at a node.
  String entry(int node) {
    var entry = syllables.text(last(node));
    for (int at = parent(node); at != 0; at = parent(at)) {
      entry = syllables.text(last(at)) + " " + entry;
    }
    return entry;
  }

  /// The syllables on the way to a node.
  int[] path(int node) {
    int length = 0;
    for (int at = node; at != 0; at = parent(at)) {
      length++;
    }
    var path = new int[length];
    for (int at = node; at != 0; at = parent(at)) {
      path[--length] = last(at);
    }
    return path;
  }

  private int last(int node) {
    return node - base(parent(node));
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

  void write(DataOutputStream out) throws IOException {
    out.writeInt(FORM);
    syllables.write(out);
    Packed.write(out, cells);
  }

  static Lexicon read(DataInputStream in, Spelling spelling) throws IOException {
    int form = in.readInt();
    if (form != FORM) {
      throw new UncheckedIOException(
          new IOException("the lexicon has form %d, not %d; rebuild it".formatted(form, FORM)));
    }
    return new Lexicon(spelling, SyllableTable.read(in), Packed.readLongs(in));
  }
}
