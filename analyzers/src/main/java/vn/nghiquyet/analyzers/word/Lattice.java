package vn.nghiquyet.analyzers.word;

import java.util.Arrays;

/// All ways in which words of a lexicon lie over a stretch of syllables, and the best of them.
///
/// Holds its arrays from one stretch to the next; for one thread.
final class Lattice {

  /// Surname and three syllables more.
  private static final int LONGEST_NAME = 4;

  private static final int NAME = -1;

  private final Lexicon lexicon;
  private final TieBreaker tieBreaker;

  private int[] syllables = {};
  private int length;

  /// Words of several syllables in the order of their starts; those from syllable i begin at
  /// `first[i]`. Each syllable alone is a word besides.
  private int[] ends = new int[256];

  /// The lexicon's node of a word, `NAME` for a person's name.
  private int[] nodes = new int[256];

  private int[] first = {};
  private int edges;

  /// Terms in the order of their starts, then of their ends.
  private int[] termStarts = new int[64];

  private int[] termEnds = new int[64];
  private int terms;

  /// Whether some word goes over the gap behind a syllable, and how much it ought to be closed.
  private boolean[] open = {};

  private int[] gaps = {};

  private final int[] features = new int[TieBreaker.FEATURES];

  private long[] best = {};
  private int[] from = {};

  Lattice(Lexicon lexicon, TieBreaker tieBreaker) {
    this.lexicon = lexicon;
    this.tieBreaker = tieBreaker;
  }

  /// Cuts the first `count` syllables; writes into `lengths`, for each syllable, how many syllables
  /// the word has that begins there, 0 where none begins.
  ///
  /// Syllables that words lie over without a break are an island; what is outside of it has no say.
  void cut(int[] stretch, int count, int[] lengths) {
    lay(stretch, count);
    for (int start = 0; start < count; ) {
      int end = start + 1;
      while (open[end - 1]) {
        end++;
      }
      island(start, end, lengths);
      start = end;
    }
  }

  /// Most islands are one word and nothing else: what is best for it was worked out at package
  /// time.
  private void island(int start, int end, int[] lengths) {
    if (end - start == 1) {
      lengths[start] = 1;
      return;
    }
    Arrays.fill(lengths, start, end, 0);
    int edge = first[start];
    boolean isOneWord =
        first[end] == edge + 1
            && ends[edge] == end
            && nodes[edge] > 0
            && lexicon.stands(nodes[edge]);
    if (isOneWord) {
      lengths[start] = end - start;
    } else {
      weigh(start, end);
      for (int at = end; at > start; at = from[at]) {
        lengths[from[at]] = at - from[at];
      }
    }
  }

  /// Whether the first `count` syllables, cut before, are a word as a whole.
  boolean isWord(int count) {
    return count > 0 && keyBetween(0, count) >= 0;
  }

  /// Finds all edges and the gaps they go over.
  void lay(int[] stretch, int count) {
    syllables = stretch;
    length = count;
    edges = 0;
    terms = 0;
    if (first.length <= count) {
      int size = count * 2 + 1;
      first = new int[size];
      open = new boolean[size];
      gaps = new int[size];
      best = new long[size];
      from = new int[size];
    }
    Arrays.fill(open, 0, count + 1, false);
    for (int i = 0; i < count; i++) {
      first[i] = edges;
      words(i);
      name(i);
    }
    first[count] = edges;
  }

  private void words(int start) {
    if (start + 1 == length || !lexicon.mayBegin(syllables[start], syllables[start + 1])) {
      return;
    }
    int node = lexicon.step(0, syllables[start]);
    for (int i = start + 1; node != 0 && i < length; i++) {
      node = lexicon.step(node, syllables[i]);
      if (node != 0 && lexicon.ends(node, EntryKind.WORD)) {
        word(start, i + 1, node);
      }
      if (node != 0 && lexicon.ends(node, EntryKind.TERM)) {
        term(start, i + 1);
      }
    }
  }

  private void term(int start, int end) {
    if (terms == termEnds.length) {
      termStarts = Arrays.copyOf(termStarts, terms * 2);
      termEnds = Arrays.copyOf(termEnds, terms * 2);
    }
    termStarts[terms] = start;
    termEnds[terms] = end;
    terms++;
  }

  /// How many terms there are, wherever words begin and end.
  int terms() {
    return terms;
  }

  int termStart(int number) {
    return termStarts[number];
  }

  int termEnd(int number) {
    return termEnds[number];
  }

  private void name(int start) {
    if (!lexicon.isUsed(syllables[start], Use.SURNAME)) {
      return;
    }
    int limit = Math.min(length, start + LONGEST_NAME);
    for (int i = start + 1; i < limit && lexicon.isUsed(syllables[i], Use.GIVEN); i++) {
      word(start, i + 1, NAME);
    }
  }

  private void word(int start, int end, int node) {
    edge(end, node);
    for (int gap = start; gap < end - 1; gap++) {
      open[gap] = true;
    }
  }

  private void edge(int end, int node) {
    if (edges == ends.length) {
      ends = Arrays.copyOf(ends, edges * 2);
      nodes = Arrays.copyOf(nodes, edges * 2);
    }
    ends[edges] = end;
    nodes[edges] = node;
    edges++;
  }

  private void weigh(int islandStart, int islandEnd) {
    for (int gap = islandStart; gap < islandEnd - 1; gap++) {
      gaps[gap] = tieBreaker.gap(this, gap);
    }
    Arrays.fill(best, islandStart, islandEnd + 1, Long.MIN_VALUE);
    best[islandStart] = 0;
    for (int start = islandStart; start < islandEnd; start++) {
      reach(start + 1, start, best[start] + tieBreaker.weight(TieBreaker.single(syllables[start])));
      long joined = best[start];
      int end = start + 1;
      for (int edge = first[start]; edge < first[start + 1]; edge++) {
        while (end < ends[edge]) {
          joined += gaps[end - 1];
          end++;
        }
        reach(end, start, joined + tieBreaker.weight(key(start, edge)));
      }
    }
  }

  private void reach(int end, int start, long score) {
    if (score > best[end]) {
      best[end] = score;
      from[end] = start;
    }
  }

  /// The syllable at a place, 0 outside the stretch.
  int syllable(int at) {
    return at < 0 || at >= length ? Lexicon.UNKNOWN : syllables[at];
  }

  /// Room for the features of a gap.
  int[] features() {
    return features;
  }

  /// How free the syllable at a place is: 0 for never seen alone, 1 for seldom, 2 for often.
  int freedom(int at) {
    int syllable = syllable(at);
    if (lexicon.isUsed(syllable, Use.OFTEN_ALONE)) {
      return 2;
    }
    return lexicon.isUsed(syllable, Use.ALONE) ? 1 : 0;
  }

  /// Whether some word goes over the gap behind a syllable.
  boolean isOpen(int gap) {
    return gap >= 0 && gap < length - 1 && open[gap];
  }

  /// The key of the edge between two places, -1 where there is none.
  int keyBetween(int start, int end) {
    if (end == start + 1) {
      return TieBreaker.single(syllables[start]);
    }
    for (int edge = first[start]; edge < first[start + 1]; edge++) {
      if (ends[edge] == end) {
        return key(start, edge);
      }
    }
    return -1;
  }

  private int key(int start, int edge) {
    return nodes[edge] == NAME
        ? TieBreaker.name(ends[edge] - start)
        : TieBreaker.word(syllables, start, ends[edge]);
  }
}
