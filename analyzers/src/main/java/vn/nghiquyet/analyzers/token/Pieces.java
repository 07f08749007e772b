package vn.nghiquyet.analyzers.token;

import static vn.nghiquyet.analyzers.token.Characters.isBlank;
import static vn.nghiquyet.analyzers.token.Characters.isDash;

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
  private boolean apart;
  private int newLines;
  private Piece current = Piece.base(0, 0, Shape.WORD);

  /// Starts on a text; the array is read, never changed, until the next call.
  public void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    this.at = 0;
    waiting.clear();
    figures.reset(text, length);
  }

  /// Goes to the next piece; false at the end of the text.
  public boolean advance() {
    apart = false;
    newLines = 0;
    if (!waiting.isEmpty()) {
      current = waiting.remove();
      return true;
    }
    while (at < length) {
      char c = text[at];
      if (c == ' ') {
        at++;
        continue;
      }
      if (Characters.isDigit(c)) {
        at = figures.read(at, waiting::add);
        current = waiting.remove();
        return true;
      }
      int codePoint = c < 0x80 ? c : Character.codePointAt(text, at, length);
      if (c == '%') {
        percent(at++);
        current = waiting.remove();
        return true;
      }
      if (Characters.startsWord(codePoint)) {
        current = word(at);
        at = current.end();
        return true;
      }
      newLines += c == '\n' ? 1 : 0;
      apart |= newLines > 1 || !(isBlank(c) || isDash(c) || c == '\n' || c == '\r' || c == '\t');
      at += Character.charCount(codePoint);
    }
    return false;
  }

  /// Whether the current piece is parted from the one before by more than blanks or a dash: by
  /// another mark or an empty line, over which no word goes on.
  public boolean isApart() {
    return apart;
  }

  /// Whether an empty line stands before the current piece.
  public boolean opensParagraph() {
    return newLines > 1;
  }

  /// The piece gone to.
  public Piece current() {
    return current;
  }

  /// The sign is read aloud, "phần trăm", and stays as an overlay.
  private void percent(int at) {
    waiting.add(new Piece(at, at + 1, Shape.SYMBOL, 1, 1, "phần"));
    waiting.add(Piece.overlay(at, at + 1, Shape.SYMBOL, 2, "%"));
    waiting.add(new Piece(at, at + 1, Shape.SYMBOL, 1, 1, "trăm"));
  }

  private Piece word(int start) {
    int end = Characters.wordEnd(text, start, length);
    var match = joined.at(text, start, end, length);
    if (match.end() > end) {
      return new Piece(start, match.end(), Shape.ABBREVIATION, 1, 1, match.written());
    }
    boolean capitals = Characters.isCapitals(text, start, end);
    return Piece.base(start, end, capitals ? Shape.CAPITALS : Shape.WORD);
  }

  /// The text between two offsets without marks, lower case.
  static String folded(char[] text, int start, int end) {
    return Folded.of(new String(text, start, end - start));
  }
}
