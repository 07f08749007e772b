package vn.nghiquyet.search.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.nghiquyet.facts.model.Fact;

/// What came of a target, as far as the articles tell.
///
/// Reached and missed are said only where the target says which way it binds, "at least" or "at
/// most": of a bare figure nobody knows whether more is better.
public enum Outcome {
  /// At least what was promised as the least, or at most what was promised as the most.
  REACHED,
  /// Not that.
  MISSED,
  /// More than the figure.
  ABOVE,
  /// The figure, or in its range.
  EQUAL,
  /// Less than the figure.
  BELOW,
  /// Reports of the same period differ.
  CONFLICT,
  /// Only other periods are reported.
  OTHER_PERIOD,
  /// Only figures of the place after a merger are reported.
  OTHER_LAND,
  /// Only other units are reported.
  OTHER_UNIT,
  /// Nothing is reported.
  NOT_REPORTED;

  /// What the reports make of a target; results come before estimates.
  static Outcome of(Fact.Figure target, List<Scorecard.Report> reports) {
    var same = with(Likeness.SAME, reports);
    if (same.isEmpty()) {
      return Stream.of(Likeness.OTHER_PERIOD, Likeness.OTHER_LAND, Likeness.OTHER_UNIT)
          .filter(l -> !with(l, reports).isEmpty())
          .findFirst()
          .map(l -> valueOf(l.name()))
          .orElse(NOT_REPORTED);
    }
    var results = same.stream().filter(f -> f.kind() == Fact.Kind.RESULT).toList();
    var decisive = results.isEmpty() ? same : results;
    var outcomes = decisive.stream().map(f -> against(target, f)).distinct().toList();
    boolean differ = decisive.stream().map(Outcome::value).distinct().count() > 1;
    return outcomes.size() > 1 || differ ? CONFLICT : outcomes.getFirst();
  }

  /// What a figure makes of the plan it is told with.
  static Outcome ofPair(Fact.Measure measure) {
    int order = measure.value().compareTo(measure.plan().orElseThrow());
    return order < 0 ? BELOW : order > 0 ? ABOVE : EQUAL;
  }

  private static List<Fact.Figure> with(Likeness likeness, List<Scorecard.Report> reports) {
    return reports.stream()
        .filter(r -> r.likeness() == likeness)
        .map(r -> r.told().figure())
        .toList();
  }

  private static Outcome against(Fact.Figure target, Fact.Figure report) {
    var reported = value(report);
    int low = reported.compareTo(value(target));
    int high = reported.compareTo(highest(target));
    return switch (target.measure().orElseThrow().comparator()) {
      case AT_LEAST -> low >= 0 ? REACHED : MISSED;
      case MORE -> low > 0 ? REACHED : MISSED;
      case AT_MOST -> high <= 0 ? REACHED : MISSED;
      case LESS -> high < 0 ? REACHED : MISSED;
      case EQUAL, ABOUT -> low < 0 ? BELOW : high > 0 ? ABOVE : EQUAL;
    };
  }

  /// In the standard unit where there is one, without trailing zeros: 65 and 65.0 are one figure.
  static BigDecimal value(Fact.Figure figure) {
    var measure = figure.measure().orElseThrow();
    return measure.amount().map(Fact.Amount::value).orElse(measure.value()).stripTrailingZeros();
  }

  private static BigDecimal highest(Fact.Figure figure) {
    var measure = figure.measure().orElseThrow();
    var max = measure.amount().map(Fact.Amount::max).orElse(measure.max());
    return max.orElse(value(figure));
  }
}
