package vn.nghiquyet.analyzers.lucene;

import java.util.Arrays;

/// The tokens between two marks of punctuation, in order, in arrays that are kept from one stretch
/// to the next: an object a token would cost more than finding it.
final class Stretch {

  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int START = 2;
  private static final int END = 3;
  private static final int STEP = 4;
  private static final int SPAN = 5;
  private static final int WIDTH = 6;

  /// The terms, `_` behind each: so the word that some syllables in a row make is there as well.
  private char[] letters = new char[1024];

  private int used;

  private int[] numbers = new int[128 * WIDTH];
  private String[] types = new String[128];
  private int size;

  /// The first token of each syllable, and one past the last token of all.
  private int[] bases = new int[128];

  private int syllables;
  private int joined;

  void clear() {
    used = 0;
    size = 0;
    syllables = 0;
    bases[0] = 0;
  }

  /// Room for so many letters at {@link #used}.
  char[] room(int length) {
    if (used + length >= letters.length) {
      letters = Arrays.copyOf(letters, (used + length) * 2);
    }
    return letters;
  }

  /// Where the letters of the next token go.
  int used() {
    return used;
  }

  /// Adds a token, its letters being in the room for them; one with a step is a syllable.
  void add(int length, int start, int end, int step, int span, String type) {
    if (size == types.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
      types = Arrays.copyOf(types, size * 2);
    }
    int at = size * WIDTH;
    numbers[at + FROM] = used;
    used += length;
    numbers[at + TO] = used;
    letters[used++] = '_';
    numbers[at + START] = start;
    numbers[at + END] = end;
    numbers[at + STEP] = step;
    numbers[at + SPAN] = span;
    types[size] = type;
    if (step > 0) {
      syllable();
    }
    bases[syllables] = ++size;
  }

  private void syllable() {
    if (syllables + 1 == bases.length) {
      bases = Arrays.copyOf(bases, bases.length * 2);
    }
    bases[syllables++] = size;
  }

  /// How many syllables there are.
  int syllables() {
    return syllables;
  }

  /// The first token at a syllable.
  int first(int syllable) {
    return bases[syllable];
  }

  /// One past the last token at a syllable; 0 where there is no syllable at all.
  int next(int syllable) {
    return bases[Math.min(syllable + 1, syllables)];
  }

  char[] letters() {
    return letters;
  }

  int from(int token) {
    return numbers[token * WIDTH + FROM];
  }

  int to(int token) {
    return numbers[token * WIDTH + TO];
  }

  int start(int token) {
    return numbers[token * WIDTH + START];
  }

  int end(int token) {
    return numbers[token * WIDTH + END];
  }

  int step(int token) {
    return numbers[token * WIDTH + STEP];
  }

  int span(int token) {
    return numbers[token * WIDTH + SPAN];
  }

  String type(int token) {
    return types[token];
  }

  /// Puts the word together that so many syllables make; answers where among the letters it begins.
  int join(int syllable, int count) {
    int last = bases[syllable + count - 1];
    if (last - bases[syllable] == count - 1) {
      joined = to(last) - from(bases[syllable]);
      return from(bases[syllable]);
    }
    joined = -1;
    for (int i = syllable; i < syllable + count; i++) {
      int part = to(bases[i]) - from(bases[i]) + 1;
      System.arraycopy(letters, from(bases[i]), room(joined + 1 + part), used + joined + 1, part);
      joined += part;
    }
    return used;
  }

  /// How many letters the word has that was put together last.
  int joinedLength() {
    return joined;
  }
}
