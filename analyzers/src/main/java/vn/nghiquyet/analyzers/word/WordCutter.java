package vn.nghiquyet.analyzers.word;

import java.util.Arrays;

/// Cuts stretches of syllables into words, one stretch at a time. For one thread; keeps its arrays.
///
/// A stretch ends where a word cannot go on: at punctuation, at the end of the text. Syllables are
/// added in order, then {@link #cut} decides.
public final class WordCutter {

  private final Lexicon lexicon;
  private final Lattice lattice;

  private int[] syllables = new int[64];
  private int[] words = new int[64];
  private int size;

  private int[] starts = new int[64];
  private int[] lengths = new int[64];
  private int overlays;

  WordCutter(Lexicon lexicon, Lattice lattice) {
    this.lexicon = lexicon;
    this.lattice = lattice;
  }

  /// Begins a new stretch.
  public void clear() {
    size = 0;
    overlays = 0;
  }

  /// Syllables added since.
  public int size() {
    return size;
  }

  /// Adds a syllable in the accented spelling.
  public void add(char[] text, int start, int end) {
    if (size == syllables.length) {
      syllables = Arrays.copyOf(syllables, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    syllables[size++] = lexicon.syllable(text, start, end);
  }

  /// Cuts what was added.
  ///
  /// @param isAll whether that is a whole text: a word by itself has no neighbours to compete with
  public void cut(boolean isAll) {
    lattice.cut(syllables, size, words);
    if (isAll && lattice.isWord(size)) {
      Arrays.fill(words, 0, size, 0);
      words[0] = size;
    }
    overlay();
  }

  /// How many syllables the word has that begins at a syllable; 0 where none begins.
  public int word(int at) {
    return words[at];
  }

  /// How many words and terms of several syllables there are: overlays, in the order in which they
  /// begin, a word before terms, those by length.
  public int overlays() {
    return overlays;
  }

  /// The syllable at which an overlay begins, by its number.
  public int start(int overlay) {
    return starts[overlay];
  }

  /// How many syllables an overlay has.
  public int length(int overlay) {
    return lengths[overlay];
  }

  private void overlay() {
    overlays = 0;
    int term = 0;
    for (int at = 0; at < size; at++) {
      if (words[at] > 1) {
        overlay(at, words[at]);
      }
      for (; term < lattice.terms() && lattice.termStart(term) == at; term++) {
        int end = lattice.termEnd(term);
        if (isBetweenWords(at, end) && end - at != words[at]) {
          overlay(at, end - at);
        }
      }
    }
  }

  /// A term begins and ends as words do: "nông thôn mới" is none in "nông thôn mới mẻ".
  private boolean isBetweenWords(int start, int end) {
    return words[start] != 0 && (end == size || words[end] != 0);
  }

  private void overlay(int start, int length) {
    if (overlays == starts.length) {
      starts = Arrays.copyOf(starts, overlays * 2);
      lengths = Arrays.copyOf(lengths, overlays * 2);
    }
    starts[overlays] = start;
    lengths[overlays] = length;
    overlays++;
  }
}
