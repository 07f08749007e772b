package vn.nghiquyet.search.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/// Stretches of time that articles are counted by.
enum TimeStep {
  MONTH(ChronoUnit.MONTHS),
  QUARTER(IsoFields.QUARTER_YEARS),
  YEAR(ChronoUnit.YEARS);

  private final TemporalUnit step;

  TimeStep(TemporalUnit step) {
    this.step = step;
  }

  static TimeStep of(Facet facet) {
    return valueOf(facet.name());
  }

  /// The first day of the stretch that a day lies in.
  LocalDate begin(LocalDate day) {
    return switch (this) {
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /// The first day of the next stretch.
  LocalDate next(LocalDate begin) {
    return begin.plus(1, step);
  }

  /// How many stretches lie between two days, both counted.
  long count(LocalDate first, LocalDate last) {
    return step.between(begin(first), begin(last)) + 1;
  }

  /// `2020-10`, `2020-Q4`, `2020`.
  String label(LocalDate begin) {
    return switch (this) {
      case MONTH -> begin.toString().substring(0, "2020-10".length());
      case QUARTER -> begin.getYear() + "-Q" + begin.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> Integer.toString(begin.getYear());
    };
  }
}
