package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.AttributeFactory;

/// One token a syllable, and laid over them what else is read in them: figures, abbreviations,
/// ordinals, words and terms of several syllables.
///
/// `nông thôn mới` is three tokens; `nông_thôn` and `nông_thôn_mới` are laid over them at the
/// position of the first, over two and three positions. The `_` keeps words apart from syllables,
/// none of which has one. Positions jump at an empty line, so that no phrase reaches from one
/// paragraph to the next. A figure may reach over white space, so the text is read to its end
/// first; articles are small.
public final class VietnameseTokenizer extends Tokenizer {

  /// Token type of a word of the lexicon.
  public static final String WORD_TYPE = "<COMPOUND>";

  /// Token type of several words that are searched as one thing.
  public static final String TERM_TYPE = "<DOMAIN_TERM>";

  /// A buffer grown for one long text is not kept for the short ones after it.
  private static final int KEPT = 1 << 20;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final Layout layout;
  private final Stretch stretch;
  private char[] text = new char[4096];
  private int length;

  /// The syllable that is being given out, the next of its tokens, one past the last of them, and
  /// the next word of all.
  private int syllable;

  private int token;
  private int tokensEnd;
  private int word;

  /// A tokenizer with attributes made by a factory.
  public VietnameseTokenizer(AttributeFactory factory, Layers layers) {
    super(factory);
    this.layout = new Layout(layers);
    this.stretch = layout.stretch();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = ArrayUtil.grow(text, length + 1);
      }
    }
    layout.reset(text, length);
    begin();
  }

  private void begin() {
    syllable = 0;
    token = 0;
    tokensEnd = stretch.next(0);
    word = 0;
  }

  @Override
  public boolean incrementToken() {
    while (token == tokensEnd) {
      if (giveWord()) {
        return true;
      }
      if (syllable + 1 < stretch.syllables()) {
        tokensEnd = stretch.next(++syllable);
      } else if (layout.advance()) {
        begin();
      } else {
        return false;
      }
    }
    give(token++);
    return true;
  }

  /// Gives out the next word or term that begins at the syllable, whose own tokens all come first.
  private boolean giveWord() {
    var words = layout.words();
    if (words == null || word == words.overlays() || words.start(word) != syllable) {
      return false;
    }
    int count = words.length(word++);
    give(count, count == words.word(syllable) ? WORD_TYPE : TERM_TYPE);
    return true;
  }

  private void give(int token) {
    int from = stretch.from(token);
    clearAttributes();
    term.copyBuffer(stretch.letters(), from, stretch.to(token) - from);
    offset.setOffset(correctOffset(stretch.start(token)), correctOffset(stretch.end(token)));
    step.setPositionIncrement(stretch.step(token));
    span.setPositionLength(stretch.span(token));
    type.setType(stretch.type(token));
  }

  private void give(int syllables, String wordType) {
    int first = stretch.first(syllable);
    int last = stretch.first(syllable + syllables - 1);
    int from = stretch.join(syllable, syllables);
    clearAttributes();
    term.copyBuffer(stretch.letters(), from, stretch.joinedLength());
    int end = Math.max(stretch.end(first), stretch.end(last));
    offset.setOffset(correctOffset(stretch.start(first)), correctOffset(end));
    step.setPositionIncrement(0);
    span.setPositionLength(syllables);
    type.setType(wordType);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(length);
    offset.setOffset(end, end);
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (text.length > KEPT) {
      text = Arrays.copyOf(text, KEPT);
      layout.reset(text, 0);
    }
  }
}
