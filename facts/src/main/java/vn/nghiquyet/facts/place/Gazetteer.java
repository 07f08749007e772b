package vn.nghiquyet.facts.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.YAsI;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.resource.TsvResource;

/// Every unit of Vietnam since 2004 by name and by id, with dates and successors. Immutable.
public final class Gazetteer {

  private final Map<String, Unit> byId;
  private final Map<String, List<Unit>> byKey;

  /// Class of each name that is also a word, a person or a province.
  private final Map<String, String> risky;

  private final List<Unit> provinces;
  private final int longestName;

  private Gazetteer(
      Map<String, Unit> byId, Map<String, List<Unit>> byKey, Map<String, String> risky) {
    this.byId = byId;
    this.byKey = byKey;
    this.risky = risky;
    this.provinces = byId.values().stream().filter(u -> u.level() == Level.PROVINCE).toList();
    this.longestName =
        byKey.keySet().stream().mapToInt(k -> k.split("[ -]").length).max().orElse(0);
  }

  /// Reads the shipped files; a bad row throws with file and line.
  public static Gazetteer load() {
    var units = TsvResource.read(Gazetteer.class, "units.tsv", Gazetteer::unit);
    Map<String, Unit> byId = HashMap.newHashMap(units.size());
    Map<String, List<Unit>> byKey = HashMap.newHashMap(units.size());
    for (var unit : units) {
      byId.put(unit.id(), unit);
      add(byKey, unit.name(), unit);
    }
    for (var alias : TsvResource.read(Gazetteer.class, "aliases.tsv", r -> r)) {
      var unit = byId.get(alias.cell(0));
      if (unit == null) {
        throw alias.bad("unknown unit '" + alias.cell(0) + "'");
      }
      if (!alias.cell(2).equals("former_province")) {
        add(byKey, alias.cell(1), unit);
      }
    }
    Map<String, String> risky = new HashMap<>();
    TsvResource.read(Gazetteer.class, "risky_names.tsv", r -> r)
        .forEach(r -> risky.put(key(r.cell(0)), r.cell(1)));
    return new Gazetteer(byId, byKey, risky);
  }

  private static void add(Map<String, List<Unit>> byKey, String name, Unit unit) {
    var units = byKey.computeIfAbsent(key(name), k -> new ArrayList<>(2));
    if (!units.contains(unit)) {
      units.add(unit);
    }
  }

  private static Unit unit(TsvResource.Row row) {
    var level =
        switch (row.cell(3)) {
          case "P" -> Level.PROVINCE;
          case "D" -> Level.DISTRICT;
          case "C" -> Level.COMMUNE;
          default -> throw row.bad("level '" + row.cell(3) + "' is none of P, D, C");
        };
    var from = row.cell(5).isEmpty() ? LocalDate.MIN : LocalDate.parse(row.cell(5));
    var to = row.cell(6).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.cell(6));
    var now =
        row.cell(7).isEmpty()
            ? List.<String>of()
            : Arrays.stream(row.cell(7).split(" ")).map(c -> "new:" + c).toList();
    return new Unit(row.cell(0), row.cell(1), row.cell(2), level, row.cell(4), from, to, now);
  }

  private static String key(String name) {
    return YAsI.of(Canonical.of(name));
  }

  /// All states of all units that carry a name, given as a name key.
  List<Unit> named(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /// All states of all units of that name, in any spelling.
  public List<Unit> byName(String name) {
    return Collections.unmodifiableList(named(key(name)));
  }

  /// The state with that id.
  public Optional<Unit> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Whether a name is also a word, a person or a province: not to be linked without a type word.
  boolean isRisky(String key) {
    return risky.containsKey(key);
  }

  /// Whether a name is also a person's.
  boolean isPerson(String key) {
    return risky.getOrDefault(key, "").contains("person");
  }

  /// All states of all provinces.
  List<Unit> provinces() {
    return provinces;
  }

  /// Syllables of the longest name.
  int longestName() {
    return longestName;
  }

  /// The province a unit lies in; itself for a province.
  public Optional<Unit> provinceOf(Unit unit) {
    return ancestorOf(unit, Level.PROVINCE);
  }

  /// The unit of a level that a unit lies in, or the unit itself.
  public Optional<Unit> ancestorOf(Unit unit, Level level) {
    var at = Optional.of(unit);
    while (at.isPresent() && at.get().level() != level) {
      at = byId(at.get().parent());
    }
    return at;
  }

  /// A unit as the place of a fact.
  public Place place(Unit unit) {
    var now = unit.now().stream().map(byId::get).map(u -> u == null ? "" : u.fullName()).toList();
    var province = provinceOf(unit).map(Unit::name).orElse("");
    return new Place(unit.name(), unit.type(), unit.level(), province, unit.id(), now);
  }

  /// Ids of the units around a place: those it lay in, the one unit it is today, and what lies
  /// around its units of today.
  public List<String> around(Place place) {
    var around = new LinkedHashSet<String>();
    byId(place.code())
        .ifPresent(unit -> {
          addAncestors(unit, around);
          if (unit.now().size() == 1) {
            around.addAll(unit.now());
          }
          unit.now().forEach(id -> byId(id).ifPresent(u -> addAncestors(u, around)));
        });
    around.remove(place.code());
    return List.copyOf(around);
  }

  /// Whether a unit before 2025-07-01 and one since hold the same land: the one became the other,
  /// and no other joined it. Of unknown units nobody can tell; they are taken for the same.
  public boolean isSameLand(String before, String since) {
    var unit = byId(before);
    if (unit.isEmpty() || byId(since).isEmpty()) {
      return true;
    }
    long joined =
        byId.values().stream()
            .filter(u -> u.level() == unit.get().level() && u.to().equals(unit.get().to()))
            .filter(u -> u.now().contains(since))
            .count();
    return unit.get().now().equals(List.of(since)) && joined == 1;
  }

  private void addAncestors(Unit unit, Set<String> around) {
    for (var at = byId(unit.parent()); at.isPresent(); at = byId(at.get().parent())) {
      around.add(at.get().id());
    }
  }
}
