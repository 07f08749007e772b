package vn.nghiquyet.analyzers.mend;

import java.util.EnumMap;
import java.util.Map;

/// Counts what is mended while it is being mended.
final class Tally {

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  void add(Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  Map<Kind, Integer> counts() {
    return counts;
  }
}
