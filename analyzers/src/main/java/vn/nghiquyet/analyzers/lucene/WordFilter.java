package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.analyzers.word.WordCutter;

/// Lays words of several syllables, and the terms of the field, over their syllables.
///
/// `nông thôn mới` keeps its three tokens; `nông_thôn` and `nông_thôn_mới` are laid over them at
/// the position of the first, over two and three positions. The `_` keeps words apart from
/// syllables: no token of the tokenizer has one. Syllables must come in the segmenter's spelling,
/// abbreviations expanded. Types are {@link #WORD_TYPE} and {@link #TERM_TYPE}.
public final class WordFilter extends TokenFilter {

  /// Token type of a word of the lexicon.
  public static final String WORD_TYPE = "<COMPOUND>";

  /// Token type of several words that are searched as one thing.
  public static final String TERM_TYPE = "<DOMAIN_TERM>";

  /// A stretch without any mark is cut here; no sentence is so long.
  private static final int LONGEST_STRETCH = 500;

  private final WordCutter cutter;
  private final TokenBuffer buffer = new TokenBuffer(this);

  /// Base tokens of the stretch, by syllable.
  private int[] bases = new int[64];

  /// What is given out, in order: a token of the buffer, or an overlay as -1 - its syllable, with
  /// its length beside.
  private int[] plan = new int[256];

  private int[] lengths = new int[256];
  private int planned;
  private int given;
  private boolean begun;
  private boolean ended;

  /// Lays the segmenter's words over what a stream gives.
  public WordFilter(TokenStream input, Segmenter segmenter) {
    super(input);
    this.cutter = segmenter.cutter();
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (given == planned) {
      if (ended) {
        return false;
      }
      fill();
    }
    int next = plan[given];
    if (next >= 0) {
      buffer.give(next);
    } else {
      int first = -1 - next;
      boolean isWord = lengths[given] == cutter.word(first);
      buffer.giveJoined(bases, first, lengths[given], isWord ? WORD_TYPE : TERM_TYPE);
    }
    given++;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    buffer.clear();
    cutter.clear();
    given = 0;
    planned = 0;
    begun = false;
    ended = false;
  }

  /// Reads one stretch, and the first token of the next, which waits in the buffer.
  private void fill() throws IOException {
    cutter.clear();
    boolean waits = buffer.size() > 0 && planned > 0;
    if (waits) {
      buffer.keepLast();
      syllable(0);
    } else {
      buffer.clear();
    }
    int end = -1;
    while (end < 0) {
      if (!input.incrementToken()) {
        ended = true;
        end = buffer.size();
      } else {
        buffer.add();
        end = next();
      }
    }
    cutter.cut(ended && !begun);
    begun = true;
    plan(end);
  }

  /// Takes the token just read; answers where the stretch ends if it opens the next one, else -1.
  private int next() {
    int at = buffer.size() - 1;
    if (buffer.step(at) == 0 && at > 0) {
      return -1;
    }
    int count = cutter.size();
    if (count > 0 && (count == LONGEST_STRETCH || !buffer.isJoint(bases[count - 1], at))) {
      return at;
    }
    syllable(at);
    return -1;
  }

  private void syllable(int at) {
    int count = cutter.size();
    if (count == bases.length) {
      bases = Arrays.copyOf(bases, count * 2);
    }
    bases[count] = at;
    cutter.add(buffer.term(at), 0, buffer.length(at));
  }

  /// Each base token, what stands at its position, then its word, then its terms by length.
  private void plan(int end) {
    planned = 0;
    given = 0;
    int syllables = cutter.size();
    for (int i = 0; i < syllables; i++) {
      int until = i + 1 < syllables ? bases[i + 1] : end;
      for (int token = bases[i]; token < until; token++) {
        plan(token, 0);
      }
      int word = cutter.word(i);
      if (word > 1) {
        plan(-1 - i, word);
      }
      for (int number = 0; number < cutter.terms(i); number++) {
        int term = cutter.term(i, number);
        if (term > 0 && term != word) {
          plan(-1 - i, term);
        }
      }
    }
  }

  private void plan(int what, int length) {
    if (planned == plan.length) {
      plan = Arrays.copyOf(plan, planned * 2);
      lengths = Arrays.copyOf(lengths, planned * 2);
    }
    plan[planned] = what;
    lengths[planned] = length;
    planned++;
  }
}
