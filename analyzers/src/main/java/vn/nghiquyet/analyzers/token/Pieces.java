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

  /// The current piece, which is no `Piece`: one object a syllable would cost more than finding it.
  private int start;

  private int end;
  private Shape shape = Shape.WORD;
  private int step;
  private int span;
  private String written = "";

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
      take(waiting.remove());
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
        take(waiting.remove());
        return true;
      }
      int codePoint = c < 0x80 ? c : Character.codePointAt(text, at, length);
      if (c == '%') {
        percent(at++);
        take(waiting.remove());
        return true;
      }
      if (Characters.startsWord(codePoint)) {
        word(at);
        at = end;
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

  /// The first character of the current piece.
  public int start() {
    return start;
  }

  /// One past its last character.
  public int end() {
    return end;
  }

  /// What it is.
  public Shape shape() {
    return shape;
  }

  /// 1 for a base piece, 0 for an overlay on the base piece before it.
  public int step() {
    return step;
  }

  /// How many positions it covers; 1 for a base piece.
  public int span() {
    return span;
  }

  /// Its term where the text prints it otherwise, else empty.
  public String written() {
    return written;
  }

  private void take(Piece piece) {
    take(piece.start(), piece.end(), piece.shape(), piece.written());
    step = piece.step();
    span = piece.span();
  }

  private void take(int pieceStart, int pieceEnd, Shape pieceShape, String pieceWritten) {
    start = pieceStart;
    end = pieceEnd;
    shape = pieceShape;
    step = 1;
    span = 1;
    written = pieceWritten;
  }

  /// The sign is read aloud, "phần trăm", and stays as an overlay.
  private void percent(int at) {
    waiting.add(new Piece(at, at + 1, Shape.SYMBOL, 1, 1, "phần"));
    waiting.add(Piece.overlay(at, at + 1, Shape.SYMBOL, 2, "%"));
    waiting.add(new Piece(at, at + 1, Shape.SYMBOL, 1, 1, "trăm"));
  }

  private void word(int from) {
    int to = Characters.wordEnd(text, from, length);
    var match = joined.at(text, from, to, length);
    if (match.end() > to) {
      take(from, match.end(), Shape.ABBREVIATION, match.written());
    } else {
      boolean capitals = Characters.isCapitals(text, from, to);
      take(from, to, capitals ? Shape.CAPITALS : Shape.WORD, "");
    }
  }

  /// The text between two offsets without marks, lower case.
  static String folded(char[] text, int start, int end) {
    return Folded.of(new String(text, start, end - start));
  }
}
