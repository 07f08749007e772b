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

  /// The syllable whose tokens and overlays are being given out, the next of them, and where the
  /// stretch ends in the buffer.
  private int syllable;

  private int token;
  private int overlay;
  private int stretchEnd;

  private boolean begun;
  private boolean ended;

  /// Lays the segmenter's words over what a stream gives.
  public WordFilter(TokenStream input, Segmenter segmenter) {
    super(input);
    this.cutter = segmenter.cutter();
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (!giveNext()) {
      if (syllable + 1 < cutter.size()) {
        syllable++;
      } else if (ended) {
        return false;
      } else {
        fill();
      }
    }
    return true;
  }

  /// Gives the next token out that stands at the syllable, then its word and its terms; false after
  /// the last.
  private boolean giveNext() {
    if (token < tokensEnd()) {
      buffer.give(token++);
      return true;
    }
    if (overlay == cutter.overlays() || cutter.start(overlay) != syllable) {
      return false;
    }
    int length = cutter.length(overlay++);
    boolean isWord = length == cutter.word(syllable);
    buffer.giveJoined(bases, syllable, length, isWord ? WORD_TYPE : TERM_TYPE);
    return true;
  }

  private int tokensEnd() {
    return syllable + 1 < cutter.size() ? bases[syllable + 1] : stretchEnd;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    buffer.clear();
    cutter.clear();
    rewind(0);
    begun = false;
    ended = false;
  }

  /// Reads one stretch, and the first token of the next, which waits in the buffer.
  private void fill() throws IOException {
    cutter.clear();
    boolean waits = stretchEnd < buffer.size();
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
    rewind(end);
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

  private void rewind(int end) {
    syllable = 0;
    token = 0;
    overlay = 0;
    stretchEnd = end;
  }
}
