package vn.nghiquyet.analyzers.lucene;

import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Tokens of a stream, put aside and given back.
///
/// The usual attributes are copied by hand: Lucene's own `captureState` would double the cost of a
/// chain. It is used only where a stream has others.
final class TokenBuffer {

  private static final Set<Class<? extends Attribute>> USUAL =
      Set.of(
          CharTermAttribute.class,
          TermToBytesRefAttribute.class,
          OffsetAttribute.class,
          PositionIncrementAttribute.class,
          PositionLengthAttribute.class,
          TypeAttribute.class,
          FlagsAttribute.class,
          // Part of Lucene's usual implementation; 1 in all streams but those that count.
          TermFrequencyAttribute.class);

  private final AttributeSource source;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute step;
  private final PositionLengthAttribute span;
  private final TypeAttribute type;
  private final FlagsAttribute flags;
  private final boolean hasOthers;

  private Token[] tokens = new Token[0];
  private int size;

  private static final class Token {
    char[] term = new char[12];
    int length;
    int start;
    int end;
    int step;
    int span;
    int flags;
    String type = "";
    AttributeSource.@Nullable State others;
  }

  TokenBuffer(AttributeSource source) {
    this.source = source;
    this.term = source.addAttribute(CharTermAttribute.class);
    this.offset = source.addAttribute(OffsetAttribute.class);
    this.step = source.addAttribute(PositionIncrementAttribute.class);
    this.span = source.addAttribute(PositionLengthAttribute.class);
    this.type = source.addAttribute(TypeAttribute.class);
    this.flags = source.addAttribute(FlagsAttribute.class);
    boolean others = false;
    for (var all = source.getAttributeClassesIterator(); all.hasNext(); ) {
      others |= !USUAL.contains(all.next());
    }
    this.hasOthers = others;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /// Drops all but the last token.
  void keepLast() {
    var last = tokens[size - 1];
    tokens[size - 1] = tokens[0];
    tokens[0] = last;
    size = 1;
  }

  /// Puts the stream's current token aside.
  void add() {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2 + 32);
      Arrays.setAll(tokens, i -> i < size ? tokens[i] : new Token());
    }
    var token = tokens[size++];
    token.length = term.length();
    if (token.term.length < token.length) {
      token.term = new char[token.length * 2];
    }
    System.arraycopy(term.buffer(), 0, token.term, 0, token.length);
    token.start = offset.startOffset();
    token.end = offset.endOffset();
    token.step = step.getPositionIncrement();
    token.span = span.getPositionLength();
    token.flags = flags.getFlags();
    token.type = type.type();
    token.others = hasOthers ? source.captureState() : null;
  }

  char[] term(int at) {
    return tokens[at].term;
  }

  int length(int at) {
    return tokens[at].length;
  }

  int step(int at) {
    return tokens[at].step;
  }

  /// Whether a word may go on from one token to the next.
  boolean isJoint(int left, int right) {
    var a = tokens[left];
    var b = tokens[right];
    if (b.step != 1 || (b.flags & Joint.APART) != 0) {
      return false;
    }
    return (b.flags & Joint.FOLLOWS) != 0 || b.start - a.end <= 1;
  }

  /// Gives a token back to the stream.
  void give(int at) {
    var token = tokens[at];
    restore(token);
    term.copyBuffer(token.term, 0, token.length);
    offset.setOffset(token.start, token.end);
    step.setPositionIncrement(token.step);
    span.setPositionLength(token.span);
    type.setType(token.type);
    flags.setFlags(token.flags);
  }

  /// Gives the stream an overlay of several tokens, `_` between their terms.
  void giveJoined(int[] parts, int first, int count, String joinedType) {
    var from = tokens[parts[first]];
    var to = tokens[parts[first + count - 1]];
    restore(from);
    int length = count - 1;
    for (int i = first; i < first + count; i++) {
      length += tokens[parts[i]].length;
    }
    var joined = term.resizeBuffer(length);
    int at = 0;
    for (int i = first; i < first + count; i++) {
      if (i > first) {
        joined[at++] = '_';
      }
      var part = tokens[parts[i]];
      System.arraycopy(part.term, 0, joined, at, part.length);
      at += part.length;
    }
    term.setLength(length);
    offset.setOffset(from.start, Math.max(from.end, to.end));
    step.setPositionIncrement(0);
    span.setPositionLength(count);
    type.setType(joinedType);
    flags.setFlags(from.flags);
  }

  private void restore(Token token) {
    if (token.others == null) {
      source.clearAttributes();
    } else {
      source.restoreState(token.others);
    }
  }
}
