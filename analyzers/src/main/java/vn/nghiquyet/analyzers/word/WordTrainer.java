package vn.nghiquyet.analyzers.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns a {@link TieBreaker} from sentences cut by hand: an averaged structured perceptron.
///
/// Deterministic: the same sentences in the same order give the same weights. Words of the lexicon
/// are learned from too, each as a sentence of its own, so that a word typed alone stays whole.
final class WordTrainer {

  private static final int ROUNDS = 12;

  /// How often a sentence is learned from for each time that a word alone is.
  private static final int SENTENCES = 3;

  /// What speaks for joining any word of the lexicon, in parts of a weight: words that no sentence
  /// has must not lose to what their syllables mostly do.
  private static final short TRUST = 48;

  /// Sentences come in another order each round, the same in every build.
  private static final long SEED = 1;

  private final Lexicon lexicon;
  private final short[] weights = new short[TieBreaker.SIZE];
  private final long[] totals = new long[TieBreaker.SIZE];
  private final int[] touched = new int[TieBreaker.SIZE];
  private final Lattice lattice;
  private int step = 1;

  /// A stretch of syllables, and for each how long the word is that begins there, 0 for none.
  static final class Sentence {
    final int[] syllables;
    final int[] lengths;

    Sentence(int[] syllables, int[] lengths) {
      this.syllables = syllables;
      this.lengths = lengths;
    }

    /// A stretch as a lexicon sees it.
    static Sentence of(List<String> words, Lexicon lexicon) {
      var parts = words.stream().map(word -> word.split(" ", -1)).toList();
      int count = parts.stream().mapToInt(p -> p.length).sum();
      var sentence = new Sentence(new int[count], new int[count]);
      int at = 0;
      for (var part : parts) {
        sentence.lengths[at] = part.length;
        for (var syllable : part) {
          sentence.syllables[at++] = lexicon.syllable(syllable);
        }
      }
      return sentence;
    }
  }

  WordTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lattice = new Lattice(lexicon, new TieBreaker(weights));
  }

  /// The weights after some rounds over all sentences.
  TieBreaker learn(List<Sentence> sentences) {
    var shuffled = new ArrayList<Sentence>();
    for (int i = 0; i < SENTENCES; i++) {
      shuffled.addAll(sentences);
    }
    for (var word : lexicon.entries(EntryKind.WORD)) {
      shuffled.add(Sentence.of(List.of(word), lexicon));
    }
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(this::learn);
    }
    return new TieBreaker(averages());
  }

  private void learn(Sentence sentence) {
    int count = sentence.syllables.length;
    var found = new int[count];
    lattice.cut(sentence.syllables, count, found);
    var wanted = reachable(sentence);
    step++;
    if (Arrays.equals(found, wanted)) {
      return;
    }
    update(wanted, 1);
    update(found, -1);
  }

  /// The words wanted that are in the lattice; of the others, each syllable alone.
  private int[] reachable(Sentence sentence) {
    var lengths = sentence.lengths.clone();
    for (int i = 0; i < lengths.length; i++) {
      int size = lengths[i];
      if (size > 1 && lattice.keyBetween(i, i + size) < 0) {
        Arrays.fill(lengths, i, i + size, 1);
      }
    }
    return lengths;
  }

  private void update(int[] lengths, int by) {
    var features = lattice.features();
    for (int start = 0; start < lengths.length; start += lengths[start]) {
      int end = start + lengths[start];
      change(lattice.keyBetween(start, end), by);
      for (int gap = start; gap < end - 1; gap++) {
        TieBreaker.features(lattice, gap, features);
        for (int key : features) {
          change(key, by);
        }
      }
    }
  }

  private void change(int key, int by) {
    totals[key] += (long) weights[key] * (step - touched[key]);
    touched[key] = step;
    weights[key] += (short) by;
  }

  private short[] averages() {
    var averages = new short[weights.length];
    for (int key = 0; key < averages.length; key++) {
      long total = totals[key] + (long) weights[key] * (step - touched[key]);
      averages[key] = (short) Math.round(total * 64.0 / step);
    }
    for (int key : TieBreaker.always()) {
      averages[key] += TRUST;
    }
    return averages;
  }
}
