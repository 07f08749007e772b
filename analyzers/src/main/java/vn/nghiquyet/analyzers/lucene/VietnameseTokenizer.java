package vn.nghiquyet.analyzers.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.AttributeFactory;
import vn.nghiquyet.analyzers.token.Pieces;

/// One token a syllable; figures as parts with their whole laid over them. Terms are as printed.
///
/// Positions jump at an empty line, so that no phrase reaches from one paragraph to the next. A
/// figure may reach over white space, so the text is read to its end first; articles are small.
public final class VietnameseTokenizer extends Tokenizer {

  /// A buffer grown for one long text is not kept for the short ones after it.
  private static final int KEPT = 1 << 20;

  /// Positions left out at an empty line: more than the widest neighbourhood anyone asks for.
  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute joint = addAttribute(FlagsAttribute.class);

  private final Pieces pieces = new Pieces();
  private char[] text = new char[4096];
  private int length;
  private boolean begun;

  /// A tokenizer with attributes made by a factory.
  public VietnameseTokenizer(AttributeFactory factory) {
    super(factory);
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
    pieces.reset(text, length);
    begun = false;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!pieces.advance()) {
      return false;
    }
    int start = pieces.start();
    int end = pieces.end();
    if (pieces.written().isEmpty()) {
      term.copyBuffer(text, start, end - start);
    } else {
      term.append(pieces.written());
    }
    offset.setOffset(correctOffset(start), correctOffset(end));
    step.setPositionIncrement(pieces.step() + gap());
    span.setPositionLength(pieces.span());
    type.setType(pieces.shape().type());
    joint.setFlags((pieces.isApart() ? Joint.APART : Joint.FOLLOWS) | inParentheses(start, end));
    begun = true;
    return true;
  }

  private int inParentheses(int start, int end) {
    boolean enclosed = start > 0 && text[start - 1] == '(' && end < length && text[end] == ')';
    return enclosed ? Joint.IN_PARENTHESES : 0;
  }

  /// The first token of all has no text before it that a phrase could come from.
  private int gap() {
    return pieces.opensParagraph() && begun ? GAP : 0;
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
      pieces.reset(text, 0);
    }
  }
}
