package vn.nghiquyet.facts.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nghiquyet.facts.resource.TsvResource;

/// The F1 that each measure reached before, kept in a file, so that a fall is seen.
public final class Baseline {

  /// Recorded with so many decimals, and compared with no more.
  private static final double STEP = 0.0001;

  private static final String HEAD =
      """
      # F1 of each measure against gold, as reached so far; a later score below it is a fall.
      # To record anew: nghiquyet eval GOLD --baseline THIS-FILE --record
      #measure\tf1
      """;

  private final Map<Measure, Double> f1;

  private Baseline(Map<Measure, Double> f1) {
    this.f1 = new EnumMap<>(f1);
  }

  /// A measure that fell.
  ///
  /// @param measure which
  /// @param recorded its F1 before
  /// @param now its F1 now
  public record Fall(Measure measure, double recorded, double now) {}

  /// What a report reached.
  public static Baseline of(Report report) {
    Map<Measure, Double> f1 = new EnumMap<>(Measure.class);
    report.scores().forEach(s -> f1.put(s.measure(), s.f1()));
    return new Baseline(f1);
  }

  /// Reads a file; a bad row, or a measure without one, throws with the file's name.
  public static Baseline read(Path file) throws IOException {
    Map<Measure, Double> f1 = new EnumMap<>(Measure.class);
    for (var row : TsvResource.read(file, r -> r)) {
      var measure =
          Measure.titled(row.cell(0))
              .orElseThrow(() -> row.bad("unknown measure '" + row.cell(0) + "'"));
      f1.put(measure, number(row));
    }
    for (var measure : Measure.values()) {
      if (!f1.containsKey(measure)) {
        throw new IllegalArgumentException(file + ": no row for '" + measure.title() + "'");
      }
    }
    return new Baseline(f1);
  }

  private static double number(TsvResource.Row row) {
    try {
      return Double.parseDouble(row.cell(1));
    } catch (NumberFormatException _) {
      throw row.bad("'" + row.cell(1) + "' is no number");
    }
  }

  /// The measures whose F1 fell by more than `slack`.
  public List<Fall> falls(Report report, double slack) {
    return report.scores().stream()
        .map(s -> new Fall(s.measure(), f1.getOrDefault(s.measure(), 0.0), s.f1()))
        .filter(f -> f.now() < f.recorded() - slack - STEP)
        .toList();
  }

  /// The form that {@link #read} reads.
  public String text() {
    var text = new StringBuilder(HEAD);
    f1.forEach((m, f) -> text.append(String.format(Locale.ROOT, "%s\t%.4f%n", m.title(), f)));
    return text.toString();
  }
}
