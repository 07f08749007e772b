package vn.nghiquyet.analyzers.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;

/// Says how much a gap between two syllables ought to be closed, and how likely a word is.
///
/// A linear model: every feature is hashed to a weight, a sum above 0 speaks for joining. The
/// features of a gap are the syllables around it and whether other words compete. Learned by {@link
/// WordTrainer}.
final class TieBreaker {

  static final int SIZE = 1 << 16;

  private static final int SINGLE = 1;
  private static final int WORD = 2;
  private static final int NAME = 3;

  private static final int COMPETITORS = 4;

  /// How many features a gap has.
  static final int FEATURES = 6;

  private final short[] weights;

  TieBreaker(short[] weights) {
    this.weights = weights;
  }

  /// Keys: of a syllable that stands alone, of a word by its syllables, of a name by its length.
  /// None depends on where a lexicon keeps the word, so that weights hold in a lexicon with more
  /// words.
  static int single(int syllable) {
    return hash(SINGLE, syllable, 0, 0);
  }

  static int word(int[] syllables, int start, int end) {
    int path = 0;
    for (int i = start; i < end; i++) {
      path = path * 0x85EBCA6B + syllables[i];
    }
    return hash(WORD, path, 0, 0);
  }

  static int name(int syllables) {
    return hash(NAME, syllables, 0, 0);
  }

  /// The key that every gap has, by what competes there.
  static int[] always() {
    return IntStream.range(0, COMPETITORS).map(TieBreaker::competition).toArray();
  }

  private static int competition(int competitors) {
    return hash(11, competitors, 0, 0);
  }

  int weight(int key) {
    return weights[key];
  }

  /// The sum over the features of the gap behind a syllable.
  int gap(Lattice lattice, int gap) {
    var features = lattice.features();
    features(lattice, gap, features);
    int sum = 0;
    for (int key : features) {
      sum += weights[key];
    }
    return sum;
  }

  /// Writes the keys of a gap's features into `keys`.
  static void features(Lattice lattice, int gap, int[] keys) {
    int left = lattice.syllable(gap);
    int right = lattice.syllable(gap + 1);
    int competitors = competitors(lattice, gap);
    int freedom = lattice.freedom(gap) * 3 + lattice.freedom(gap + 1);
    keys[0] = hash(4, left, right, 0);
    keys[1] = hash(7, left, 0, 0);
    keys[2] = hash(8, right, 0, 0);
    keys[3] = competition(competitors);
    keys[4] = hash(12, freedom, 0, 0);
    keys[5] = hash(13, freedom, competitors, 0);
  }

  /// Which of the neighbouring gaps a word goes over.
  private static int competitors(Lattice lattice, int gap) {
    return (lattice.isOpen(gap - 1) ? 1 : 0) + (lattice.isOpen(gap + 1) ? 2 : 0);
  }

  private static int hash(int feature, int a, int b, int c) {
    int hash = feature * 0x9E3779B1 + a;
    hash = hash * 0x85EBCA6B + b;
    hash = (hash ^ (hash >>> 15)) * 0xC2B2AE35 + c;
    hash = (hash ^ (hash >>> 13)) * 0x27D4EB2F;
    return (hash >>> 16) & (SIZE - 1);
  }

  void write(DataOutputStream out) throws IOException {
    Packed.write(out, weights);
  }

  static TieBreaker read(DataInputStream in) throws IOException {
    return new TieBreaker(Packed.readShorts(in));
  }
}
