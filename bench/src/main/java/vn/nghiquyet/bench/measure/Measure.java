package vn.nghiquyet.bench.measure;

import java.util.Locale;

/// One line of the table.
///
/// @param name stable, for comparing runs
/// @param value the figure
/// @param unit what it counts
public record Measure(String name, double value, String unit) {

  String row() {
    return "%s\t%s\t%s".formatted(name, figure(), unit);
  }

  private String figure() {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.3f", value);
  }
}
