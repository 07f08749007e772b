package vn.nghiquyet.search.compare;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;

/// How far a report can be set against a target.
public enum Likeness {
  /// The same unit and period: they can be compared.
  SAME,
  /// The same unit, another period: a step on the way.
  OTHER_PERIOD,
  /// The place was merged between them: not the same land.
  OTHER_LAND,
  /// Another unit or another base: they measure different things.
  OTHER_UNIT;

  /// What an indicator's name says already, and is printed or not: income per head is per person
  /// and year.
  static final Set<String> UNDERSTOOD = Set.of("person", "year");

  static Likeness of(Fact.Figure target, Fact.Figure report, SameLand land) {
    var targetUnit = unit(target);
    var reportUnit = unit(report);
    if (targetUnit.isEmpty() || !targetUnit.equals(reportUnit) || !sameBase(target, report)) {
      return OTHER_UNIT;
    }
    if (!land.holds(code(target), code(report))) {
      return OTHER_LAND;
    }
    return target.period().isPresent() && target.period().equals(report.period())
        ? SAME
        : OTHER_PERIOD;
  }

  private static String code(Fact.Figure figure) {
    return figure.place().map(Place::code).orElse("");
  }

  /// A rise by 5 million over 2019 is no income of 5 million. Rates are told against a base anyway.
  private static boolean sameBase(Fact.Figure target, Fact.Figure report) {
    boolean isRate = unit(target).filter(u -> u.startsWith("%")).isPresent();
    return isRate || target.change().equals(report.change());
  }

  /// The standard unit, else the printed one.
  static Optional<String> unit(Fact.Figure figure) {
    return figure
        .measure()
        .map(m ->
            m.amount()
                .map(a -> {
                  var per = new TreeSet<>(a.per());
                  per.removeAll(UNDERSTOOD);
                  return a.unit() + per;
                })
                .orElse(m.unit()));
  }
}
