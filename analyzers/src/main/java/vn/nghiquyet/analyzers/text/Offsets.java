package vn.nghiquyet.analyzers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The way back from a changed text to the text it was made of, in UTF-16 units.
///
/// Where nothing was changed, offsets move by what was put in or taken out before them. A stretch
/// that was replaced belongs to the stretch it replaced as a whole: its start to the start, its end
/// to the end. Immutable.
public final class Offsets {

  private static final Offsets NONE = new Offsets(List.of());

  /// Numbers kept for each edit.
  static final int WIDTH = 4;

  /// One changing after the other, the first applied first. In each four numbers an edit: start and
  /// end in the changed text, start and end in the one before.
  private final List<int[]> changes;

  private Offsets(List<int[]> changes) {
    this.changes = changes;
  }

  /// The offsets of a text that was not changed.
  public static Offsets unchanged() {
    return NONE;
  }

  static Offsets of(int[] edits, int length) {
    return length == 0 ? NONE : new Offsets(List.of(Arrays.copyOf(edits, length)));
  }

  /// These offsets for a text that was changed once more.
  public Offsets then(Offsets next) {
    if (next.changes.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(changes);
    all.addAll(next.changes);
    return new Offsets(List.copyOf(all));
  }

  /// Where the character at an offset of the changed text begins in the original.
  ///
  /// @throws IndexOutOfBoundsException if the offset is negative
  public int start(int changed) {
    int at = Objects.checkIndex(changed, Integer.MAX_VALUE);
    for (int i = changes.size() - 1; i >= 0; i--) {
      at = startBefore(changes.get(i), at);
    }
    return at;
  }

  /// Where in the original a stretch ends that ends before an offset of the changed text.
  ///
  /// @throws IndexOutOfBoundsException if the offset is negative
  public int end(int changed) {
    int at = Objects.checkIndex(changed, Integer.MAX_VALUE);
    for (int i = changes.size() - 1; i >= 0 && at > 0; i--) {
      at = endBefore(changes.get(i), at);
    }
    return at;
  }

  private static int endBefore(int[] edits, int end) {
    int edit = last(edits, end - 1);
    boolean inside = edit >= 0 && end <= edits[edit + 1];
    return inside ? edits[edit + 3] : startBefore(edits, end - 1) + 1;
  }

  private static int startBefore(int[] edits, int at) {
    int edit = last(edits, at);
    if (edit < 0) {
      return at;
    }
    return at < edits[edit + 1] ? edits[edit + 2] : edits[edit + 3] + at - edits[edit + 1];
  }

  /// The last edit that begins at an offset or before it, -1 for none.
  private static int last(int[] edits, int at) {
    int low = 0;
    int high = edits.length / WIDTH;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits[middle * WIDTH] <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (low - 1) * WIDTH < 0 ? -1 : (low - 1) * WIDTH;
  }
}
