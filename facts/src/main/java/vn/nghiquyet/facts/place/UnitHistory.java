package vn.nghiquyet.facts.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.resource.TsvResource;

/// What each unit was made of and what it became, and by which act.
public final class UnitHistory {

  private final Gazetteer gazetteer;
  private final Map<String, List<Row>> byFrom = new HashMap<>();
  private final Map<String, List<Row>> byTo = new HashMap<>();

  /// States by the units of today that hold their land, for those without a row of their own.
  private final Map<String, List<Unit>> becoming = new HashMap<>();

  private final Map<String, Act> acts = new HashMap<>();

  private record Row(String from, String to, Relation relation, LocalDate date, String act) {}

  /// How a unit goes over into the next.
  public enum Relation {
    /// It goes on, with another type or in another district or province.
    SAME,
    /// It goes on under another name.
    RENAMED,
    /// Whole into a larger one.
    MERGED,
    /// In parts into several.
    SPLIT,
    /// It goes on, but gave land away.
    PART,
    /// Into its district; no commune followed.
    DISSOLVED,
    /// Not known into what.
    UNKNOWN
  }

  /// An act that changed units.
  ///
  /// @param number `1672/NQ-UBTVQH15`
  /// @param date the day it is known by; empty where only the number is known
  /// @param subject what it orders; empty where only the number is known
  /// @param provinces ids of the provinces concerned
  public record Act(
      String number, Optional<LocalDate> date, String subject, List<String> provinces) {
    public Act {
      provinces = List.copyOf(provinces);
    }

    boolean ofNationalAssembly() {
      return number.contains("/QH");
    }
  }

  /// One step of a unit's life.
  ///
  /// @param from the state before
  /// @param to the state after; empty where none is known
  /// @param relation how
  /// @param date the first day of the state after
  /// @param act by which act, where it is known
  public record Change(
      Unit from, Optional<Unit> to, Relation relation, LocalDate date, Optional<Act> act) {}

  /// Reads the shipped files; a bad row throws with file and line.
  public UnitHistory(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    TsvResource.read(UnitHistory.class, "decrees.tsv", UnitHistory::act)
        .forEach(a -> acts.put(a.number(), a));
    for (var row : TsvResource.read(UnitHistory.class, "changes.tsv", UnitHistory::row)) {
      byFrom.computeIfAbsent(row.from(), _ -> new ArrayList<>()).add(row);
      byTo.computeIfAbsent(row.to(), _ -> new ArrayList<>()).add(row);
    }
    for (var unit : gazetteer.units()) {
      if (endsWithoutRow(unit)) {
        next(unit).forEach(u -> becoming.computeIfAbsent(u.id(), _ -> new ArrayList<>()).add(unit));
      }
    }
  }

  private static Row row(TsvResource.Row row) {
    try {
      var relation = Relation.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
      return new Row(row.cell(0), row.cell(1), relation, LocalDate.parse(row.cell(3)), row.cell(4));
    } catch (IllegalArgumentException _) {
      throw row.bad("unknown relation '" + row.cell(2) + "'");
    }
  }

  private static Act act(TsvResource.Row row) {
    var provinces =
        row.cell(3).isEmpty()
            ? List.<String>of()
            : Stream.of(row.cell(3).split(" ")).map(c -> row.cell(2) + ":" + c).toList();
    return new Act(row.cell(0), Optional.of(LocalDate.parse(row.cell(1))), row.cell(4), provinces);
  }

  private boolean endsWithoutRow(Unit unit) {
    return !unit.to().equals(LocalDate.MAX)
        && byFrom.getOrDefault(unit.id(), List.of()).stream()
            .allMatch(r -> r.relation() == Relation.PART);
  }

  /// The states that followed on the next day: of units of today, some have changed since.
  private Stream<Unit> next(Unit unit) {
    var day = unit.to().plusDays(1);
    return unit.now().stream()
        .flatMap(id -> gazetteer.byId(id).stream())
        .map(u -> gazetteer.stateOn(u, day));
  }

  /// What a unit was made of, in the order of the days.
  public List<Change> before(Unit unit) {
    var changes = new ArrayList<Change>();
    for (var row : byTo.getOrDefault(unit.id(), List.of())) {
      gazetteer.byId(row.from()).ifPresent(from -> changes.add(change(row, from)));
    }
    var made = becoming.getOrDefault(unit.id(), List.of());
    boolean sameLevel = made.stream().anyMatch(u -> u.level() == unit.level());
    made.stream()
        .filter(u -> !sameLevel || u.level() == unit.level())
        .map(u -> ended(u, unit))
        .forEach(changes::add);
    return List.copyOf(changes);
  }

  /// What a unit became; empty where it is in force still.
  public List<Change> after(Unit unit) {
    var changes = new ArrayList<Change>();
    byFrom.getOrDefault(unit.id(), List.of()).forEach(row -> changes.add(change(row, unit)));
    if (endsWithoutRow(unit)) {
      next(unit).map(to -> ended(unit, to)).forEach(changes::add);
    }
    return List.copyOf(changes);
  }

  private Change change(Row row, Unit from) {
    var act =
        row.act().isEmpty()
            ? Optional.<Act>empty()
            : Optional.of(
                acts.getOrDefault(row.act(), new Act(row.act(), Optional.empty(), "", List.of())));
    return new Change(from, gazetteer.byId(row.to()), row.relation(), row.date(), act);
  }

  /// A state that ended with the reform of 2025 or later: what came next stands in the unit itself.
  private Change ended(Unit from, Unit to) {
    var date = from.to().plusDays(1);
    boolean alone =
        becoming.getOrDefault(to.id(), List.of()).stream()
                .filter(u -> u.level() == from.level())
                .count()
            == 1;
    var relation =
        from.now().size() > 1
            ? Relation.SPLIT
            : !alone
                ? Relation.MERGED
                : from.name().equals(to.name()) ? Relation.SAME : Relation.RENAMED;
    boolean untouched = relation == Relation.SAME && from.fullName().equals(to.fullName());
    return new Change(
        from, Optional.of(to), relation, date, untouched ? Optional.empty() : actOf(to, date));
  }

  /// The National Assembly decides on provinces, its Standing Committee on what lies in them.
  private Optional<Act> actOf(Unit to, LocalDate date) {
    var state = gazetteer.provinceOf(to).map(Unit::id).orElse("");
    var province = state.replaceFirst("\\.\\d+$", "");
    return acts.values().stream()
        .filter(a -> a.date().equals(Optional.of(date)) && a.provinces().contains(province))
        .filter(a -> a.ofNationalAssembly() == (to.level() == Level.PROVINCE))
        .findFirst();
  }
}
