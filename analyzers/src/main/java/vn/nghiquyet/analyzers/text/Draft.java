package vn.nghiquyet.analyzers.text;

import java.util.Arrays;

/// A text being changed from left to right, which remembers where everything came from.
///
/// Not safe for threads. A draft nobody changed gives back the string it was made of.
public final class Draft {

  private final String original;
  private final StringBuilder changed = new StringBuilder();
  private int[] edits = new int[16 * Offsets.WIDTH];
  private int used;
  private int done;

  /// Starts with a text.
  public Draft(String original) {
    this.original = original;
  }

  /// Puts letters in the place of a stretch of the original.
  ///
  /// @throws IllegalArgumentException if the stretch begins before the end of the last one
  public void replace(int start, int end, CharSequence with) {
    if (start < done || end < start) {
      throw new IllegalArgumentException(
          "an edit runs from %d to %d, the text is done up to %d".formatted(start, end, done));
    }
    changed.append(original, done, start);
    int from = changed.length();
    changed.append(with);
    if (used == edits.length) {
      edits = Arrays.copyOf(edits, 2 * used);
    }
    edits[used] = from;
    edits[used + 1] = changed.length();
    edits[used + 2] = start;
    edits[used + 3] = end;
    used += Offsets.WIDTH;
    done = end;
  }

  /// The text with all changes.
  public String text() {
    return used == 0 ? original : changed + original.substring(done);
  }

  /// The way back from the text to the original.
  public Offsets offsets() {
    return Offsets.of(edits, used);
  }
}
