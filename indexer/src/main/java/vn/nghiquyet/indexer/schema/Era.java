package vn.nghiquyet.indexer.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Before or since 2025-07-01, when districts ended and provinces and communes were merged.
public enum Era {
  /// Before that day.
  OLD,
  /// Since.
  NEW;

  /// The era of a code, `old:178`; empty where no unit was chosen.
  static Optional<Era> of(String code) {
    return Arrays.stream(values()).filter(e -> code.startsWith(e.id() + ":")).findFirst();
  }

  /// The name on the command line, and the space of codes.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The key of a unit in this era alone.
  public String key(String key) {
    return key + "@" + id();
  }
}
