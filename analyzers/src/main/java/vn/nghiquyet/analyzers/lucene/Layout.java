package vn.nghiquyet.analyzers.lucene;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.token.Ordinals;
import vn.nghiquyet.analyzers.token.Pieces;
import vn.nghiquyet.analyzers.token.Shape;
import vn.nghiquyet.analyzers.word.WordCutter;

/// Lays all tokens of a text out, one stretch after the other: pieces respelled, abbreviations
/// expanded, ordinals read, words over their syllables.
///
/// One pass with arrays of its own: filters would each have to keep copies of what they cannot give
/// out yet.
final class Layout {

  /// Positions left out at an empty line: more than the widest neighbourhood anyone asks for.
  private static final int GAP = 100;

  /// A stretch without any mark is cut here; no sentence is so long.
  private static final int LONGEST_STRETCH = 500;

  private final Spelling spelling;
  private final Pieces pieces = new Pieces();
  private final Stretch stretch = new Stretch();
  private final @Nullable Expansions expansions;
  private final Ordinals.@Nullable Reader ordinals;
  private final @Nullable WordCutter cutter;

  private char[] text = {};
  private int length;

  /// Whether the pieces stand at one that no stretch has yet.
  private boolean waits;

  private boolean begun;

  Layout(Layers layers) {
    this.spelling = layers.spelling();
    this.expansions = layers.expands() ? new Expansions(spelling) : null;
    this.ordinals = layers.expands() ? Ordinals.in(spelling).reader() : null;
    this.cutter = layers.words().isPresent() ? layers.words().get().cutter() : null;
  }

  /// Starts on a text; the array is read, never changed, until the next call.
  void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    pieces.reset(text, length);
    waits = pieces.advance();
    begun = false;
    if (expansions != null) {
      expansions.reset();
    }
    if (ordinals != null) {
      ordinals.reset();
    }
    stretch.clear();
    if (cutter != null) {
      cutter.clear();
    }
  }

  /// Goes to the next stretch; false at the end of the text.
  boolean advance() {
    stretch.clear();
    if (cutter != null) {
      cutter.clear();
    }
    if (!waits) {
      return false;
    }
    boolean first = !begun;
    do {
      lay();
      begun = true;
      waits = pieces.advance();
    } while (waits && goesOn());
    if (cutter != null) {
      cutter.cut(first && !waits);
    }
    return true;
  }

  /// The stretch now.
  Stretch stretch() {
    return stretch;
  }

  /// Words and terms over the stretch, if they are wanted.
  @Nullable WordCutter words() {
    return cutter;
  }

  /// Whether the piece belongs to the stretch; without words each syllable is one.
  private boolean goesOn() {
    return pieces.step() == 0
        || (cutter != null && !pieces.isApart() && stretch.syllables() < LONGEST_STRETCH);
  }

  private void lay() {
    int start = pieces.start();
    int end = pieces.end();
    var written = pieces.written();
    int size = written.isEmpty() ? end - start : written.length();
    var letters = stretch.room(size);
    int from = stretch.used();
    if (written.isEmpty()) {
      spelling.respell(text, start, end, letters, from);
    } else {
      written.getChars(0, size, letters, from);
      spelling.respell(letters, from, from + size);
    }
    if (expansions == null || !expands(expansions, letters, from, from + size)) {
      add(size, pieces.step() + gap(), pieces.span(), pieces.shape());
    }
  }

  /// The first token of all has no text before it that a phrase could come from.
  private int gap() {
    return pieces.opensParagraph() && begun ? GAP : 0;
  }

  /// Adds what the piece stands for instead of it, if it stands for something.
  private boolean expands(Expansions expansions, char[] letters, int from, int to) {
    var tokens = expansions.of(letters, from, to, pieces.shape(), isInParentheses());
    if (tokens == null) {
      if (pieces.step() > 0) {
        expansions.hear(letters, from, to);
      }
      return false;
    }
    int gap = gap();
    for (var token : tokens) {
      add(token.term(), token.step() + gap, token.span(), token.shape());
      gap = 0;
    }
    return true;
  }

  private boolean isInParentheses() {
    int start = pieces.start();
    int end = pieces.end();
    return start > 0 && text[start - 1] == '(' && end < length && text[end] == ')';
  }

  private void add(String term, int step, int span, Shape shape) {
    int size = term.length();
    term.getChars(0, size, stretch.room(size), stretch.used());
    add(size, step, span, shape);
  }

  /// Adds a token whose letters are in place, and the number it is.
  private void add(int size, int step, int span, Shape shape) {
    int from = stretch.used();
    stretch.add(size, pieces.start(), pieces.end(), step, span, shape.type());
    if (step == 0) {
      return;
    }
    var letters = stretch.letters();
    if (cutter != null) {
      cutter.add(letters, from, from + size);
    }
    var number = ordinals == null ? OptionalInt.empty() : ordinals.next(letters, from, from + size);
    if (number.isPresent()) {
      add(Integer.toString(number.getAsInt()), 0, span, Shape.VALUE);
    }
  }
}
