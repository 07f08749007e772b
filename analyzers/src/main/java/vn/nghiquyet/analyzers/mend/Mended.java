package vn.nghiquyet.analyzers.mend;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.analyzers.mend.legacy.Recoder.Span;
import vn.nghiquyet.analyzers.text.Offsets;

/// A text after mending, and what was done to it.
///
/// @param text in NFC; the very string that came in if nothing was broken
/// @param counts how often each kind was mended; kinds that were not are absent
/// @param recoded stretches of the original that were in a legacy encoding
/// @param offsets the way from places in `text` to places in the original, in UTF-16 units
public record Mended(String text, Map<Kind, Integer> counts, List<Span> recoded, Offsets offsets) {

  /// Keeps its own copies.
  public Mended {
    counts = counts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(counts));
    recoded = List.copyOf(recoded);
  }

  /// Whether anything was changed.
  public boolean isChanged() {
    return !counts.isEmpty();
  }

  /// How often one kind was mended.
  public int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
