package vn.nghiquyet.analyzers.token;

import java.util.ArrayDeque;
import vn.nghiquyet.analyzers.text.Folded;

/// Cuts a text into pieces, in order, base pieces and overlays. Instances are reused.
public final class Pieces {

  private final JoinedAbbreviations joined = JoinedAbbreviations.KNOWN;
  private final Figures figures = new Figures();
  private final ArrayDeque<Piece> waiting = new ArrayDeque<>();

  private char[] text = {};
  private int length;
  private int at;

  /// Starts on a text; the array is read, never changed, until the next call.
  public void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    this.at = 0;
    waiting.clear();
    figures.reset(text, length);
  }

  /// Whether a piece is left.
  public boolean hasNext() {
    if (!waiting.isEmpty()) {
      return true;
    }
    while (at < length) {
      char c = text[at];
      if (Characters.isDigit(c)) {
        at = figures.read(at, waiting::add);
        return true;
      }
      if (c == '%') {
        waiting.add(Piece.base(at, ++at, Shape.SYMBOL));
        return true;
      }
      int codePoint = Character.codePointAt(text, at, length);
      if (Characters.startsWord(codePoint)) {
        at = word(at);
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  /// The next piece; only after `hasNext`.
  public Piece next() {
    return waiting.remove();
  }

  private int word(int start) {
    int end = Characters.wordEnd(text, start, length);
    var match = joined.at(text, start, end, length);
    if (match.end() > end) {
      waiting.add(new Piece(start, match.end(), Shape.ABBREVIATION, 1, 1, match.written()));
      return match.end();
    }
    boolean capitals = Characters.isCapitals(text, start, end);
    waiting.add(Piece.base(start, end, capitals ? Shape.CAPITALS : Shape.WORD));
    return end;
  }

  /// The text between two offsets without marks, lower case.
  static String folded(char[] text, int start, int end) {
    return Folded.of(new String(text, start, end - start));
  }
}
