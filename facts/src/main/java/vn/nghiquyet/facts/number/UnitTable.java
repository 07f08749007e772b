package vn.nghiquyet.facts.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.facts.resource.TsvResource;

/// The shipped units, scale words and denominators, looked up by what stands at a place in
/// canonical text.
final class UnitTable {

  /// No surface has more characters.
  private static final int LONGEST = 24;

  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, String> denominators = new HashMap<>();

  UnitTable() {
    TsvResource.read(UnitTable.class, "units.tsv", UnitTable::unit)
        .forEach(u -> units.put(u.surface(), u));
    TsvResource.read(UnitTable.class, "scales.tsv", r -> r)
        .forEach(r -> scales.put(r.cell(0), new BigDecimal(r.cell(1))));
    TsvResource.read(UnitTable.class, "denominators.tsv", r -> r)
        .forEach(r -> denominators.put(r.cell(0), r.cell(1)));
  }

  private static Unit unit(TsvResource.Row row) {
    try {
      return new Unit(
          row.cell(0),
          row.cell(1),
          Family.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
          new BigDecimal(row.cell(3)),
          Unit.Use.valueOf(row.cell(4).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw row.bad(e.getMessage() + " in '" + row.cell(0) + "'");
    }
  }

  /// Something found at a place in the text.
  ///
  /// @param value what it is
  /// @param end one past its last character
  record Found<T>(T value, int end) {}

  Optional<Found<Unit>> unitAt(String text, int at) {
    return longest(units, text, at);
  }

  Optional<Found<BigDecimal>> scaleAt(String text, int at) {
    return longest(scales, text, at);
  }

  Optional<Found<String>> denominatorAt(String text, int at) {
    return longest(denominators, text, at);
  }

  private static <T> Optional<Found<T>> longest(Map<String, T> table, String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    for (int end = limit; end > at; end--) {
      if (endsWord(text, end)) {
        var value = table.get(text.substring(at, end));
        if (value != null) {
          return Optional.of(new Found<>(value, end));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }
}
