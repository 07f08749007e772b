package vn.nghiquyet.analyzers.word;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.IntConsumer;
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

  private final short[] weights;

  TieBreaker(short[] weights) {
    this.weights = weights;
  }

  /// Key of a syllable that stands alone, of a word by its node, of a name by its length.
  static int single(int syllable) {
    return hash(SINGLE, syllable, 0, 0);
  }

  static int word(int node) {
    return hash(WORD, node, 0, 0);
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
    int left = lattice.syllable(gap);
    int right = lattice.syllable(gap + 1);
    return weights[hash(4, left, right, 0)]
        + weights[hash(7, left, 0, 0)]
        + weights[hash(8, right, 0, 0)]
        + weights[competition(competitors(lattice, gap))]
        + weights[hash(12, freedom(lattice, gap), 0, 0)]
        + weights[hash(13, freedom(lattice, gap), competitors(lattice, gap), 0)];
  }

  /// The same features, for learning.
  static void features(Lattice lattice, int gap, IntConsumer use) {
    int left = lattice.syllable(gap);
    int right = lattice.syllable(gap + 1);
    use.accept(hash(4, left, right, 0));
    use.accept(hash(7, left, 0, 0));
    use.accept(hash(8, right, 0, 0));
    use.accept(competition(competitors(lattice, gap)));
    use.accept(hash(12, freedom(lattice, gap), 0, 0));
    use.accept(hash(13, freedom(lattice, gap), competitors(lattice, gap), 0));
  }

  /// Which of the neighbouring gaps a word goes over.
  private static int competitors(Lattice lattice, int gap) {
    return (lattice.isOpen(gap - 1) ? 1 : 0) + (lattice.isOpen(gap + 1) ? 2 : 0);
  }

  private static int freedom(Lattice lattice, int gap) {
    return lattice.freedom(gap) * 3 + lattice.freedom(gap + 1);
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
