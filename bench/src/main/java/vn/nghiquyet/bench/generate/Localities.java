package vn.nghiquyet.bench.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.place.Gazetteer;
import vn.nghiquyet.facts.place.Unit;
import vn.nghiquyet.facts.resource.TsvResource;

/// Draws units of the gazetteer that were in force on a day.
final class Localities {

  private final Gazetteer gazetteer;
  private final Map<Level, List<Unit>> byLevel;
  private final Map<String, List<Unit>> byProvince;

  private Localities(Gazetteer gazetteer, List<Unit> units) {
    this.gazetteer = gazetteer;
    this.byLevel = units.stream().collect(Collectors.groupingBy(Unit::level));
    this.byProvince =
        units.stream()
            .filter(u -> u.level() != Level.PROVINCE)
            .collect(Collectors.groupingBy(u -> province(u).id()));
  }

  static Localities load() {
    var gazetteer = Gazetteer.load();
    var units =
        TsvResource.read(
            Gazetteer.class, "units.tsv", r -> gazetteer.byId(r.cell(0)).orElseThrow());
    return new Localities(gazetteer, units);
  }

  /// A unit of that level; of a commune where there were none on that day.
  Unit draw(Level level, LocalDate day, Random random) {
    var all = byLevel.getOrDefault(level, List.of());
    boolean any = all.stream().anyMatch(u -> u.inForce(day));
    return pick(any ? all : byLevel.getOrDefault(Level.COMMUNE, List.of()), day, random);
  }

  /// A unit in the same province.
  Unit near(Unit unit, LocalDate day, Random random) {
    return pick(byProvince.getOrDefault(province(unit).id(), List.of(unit)), day, random);
  }

  Place place(Unit unit) {
    return gazetteer.place(unit);
  }

  Unit province(Unit unit) {
    return gazetteer.provinceOf(unit).orElse(unit);
  }

  private static Unit pick(List<Unit> units, LocalDate day, Random random) {
    var inForce = units.stream().filter(u -> u.inForce(day)).toList();
    return inForce.get(random.nextInt(inForce.size()));
  }
}
