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

  WordCutter(Lexicon lexicon, Lattice lattice) {
    this.lexicon = lexicon;
    this.lattice = lattice;
  }

  /// Begins a new stretch.
  public void clear() {
    size = 0;
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
  }

  /// How many syllables the word has that begins at a syllable; 0 where none begins.
  public int word(int at) {
    return words[at];
  }

  /// How many terms begin at a syllable, such as end where a word ends or not.
  public int terms(int at) {
    return lattice.terms(at);
  }

  /// How many syllables a term has, by its number from 0, shortest first; 0 where it does not begin
  /// and end as words do: "nông thôn mới" is no term in "nông thôn mới mẻ".
  public int term(int at, int number) {
    int end = lattice.termEnd(at, number);
    boolean isWhole = words[at] != 0 && (end == size || words[end] != 0);
    return isWhole ? end - at : 0;
  }
}
