package vn.nghiquyet.facts.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.YAsI;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.resource.TsvResource;

/// Every unit of Vietnam since 2004 by name and by id, with dates and successors. Immutable.
public final class Gazetteer {

  private static final Pattern DAK = Pattern.compile("(?<!\\p{L})đ[ăa]k(?!\\p{L})");

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
    this.longestName = byKey.keySet().stream().mapToInt(Gazetteer::syllables).max().orElse(0);
  }

  private static int syllables(String key) {
    return 1 + (int) key.chars().filter(c -> c == ' ' || c == '-').count();
  }

  /// Reads the shipped files; a bad row throws with file and line.
  public static Gazetteer load() {
    Map<String, LocalDate> days = new HashMap<>();
    var units = TsvResource.read(Gazetteer.class, "units.tsv", r -> unit(r, days));
    Map<String, Unit> byId = LinkedHashMap.newLinkedHashMap(units.size());
    Map<String, List<Unit>> byKey = HashMap.newHashMap(units.size());
    Map<String, String> keys = new HashMap<>();
    for (var unit : units) {
      byId.put(unit.id(), unit);
      var key = keys.computeIfAbsent(unit.name(), Gazetteer::key);
      byKey.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(unit);
    }
    for (var alias : TsvResource.read(Gazetteer.class, "aliases.tsv", r -> r)) {
      var unit = byId.get(alias.cell(0));
      if (unit == null) {
        throw alias.bad("unknown unit '" + alias.cell(0) + "'");
      }
      if (!alias.cell(2).equals("former_province")) {
        addAlias(byKey.computeIfAbsent(key(alias.cell(1)), _ -> new ArrayList<>(2)), unit);
      }
    }
    Map<String, String> risky = new HashMap<>();
    TsvResource.read(Gazetteer.class, "risky_names.tsv", r -> r)
        .forEach(r -> risky.put(key(r.cell(0)), r.cell(1)));
    return new Gazetteer(byId, byKey, risky);
  }

  private static void addAlias(List<Unit> units, Unit unit) {
    if (units.stream().noneMatch(u -> u.id().equals(unit.id()))) {
      units.add(unit);
    }
  }

  /// @param days days read before: there are few, and parsing one costs more than finding it
  private static Unit unit(TsvResource.Row row, Map<String, LocalDate> days) {
    var level =
        switch (row.cell(3)) {
          case "P" -> Level.PROVINCE;
          case "D" -> Level.DISTRICT;
          case "C" -> Level.COMMUNE;
          default -> throw row.bad("level '" + row.cell(3) + "' is none of P, D, C");
        };
    var from = row.cell(5).isEmpty() ? LocalDate.MIN : day(row.cell(5), days);
    var to = row.cell(6).isEmpty() ? LocalDate.MAX : day(row.cell(6), days);
    var now = new ArrayList<String>();
    for (var code : row.cell(7).split(" ", -1)) {
      if (!code.isEmpty()) {
        now.add("new:" + code);
      }
    }
    return new Unit(row.cell(0), row.cell(1), row.cell(2), level, row.cell(4), from, to, now);
  }

  private static LocalDate day(String text, Map<String, LocalDate> days) {
    return days.computeIfAbsent(text, LocalDate::parse);
  }

  /// A name as names are compared: canonical, i for y, one spelling.
  static String key(String name) {
    return oneSpelling(YAsI.of(Canonical.of(name)));
  }

  /// Đắk, Đăk and Đak are the same word in names of the Central Highlands: decrees write one unit
  /// with each of them.
  private static String oneSpelling(String key) {
    return key.startsWith("đ") || key.contains(" đ") ? DAK.matcher(key).replaceAll("đắk") : key;
  }

  /// All states of all units that carry a name, given as a name key.
  List<Unit> named(String key) {
    return byKey.getOrDefault(oneSpelling(key), List.of());
  }

  /// All states of all units, by name key.
  Map<String, List<Unit>> byKey() {
    return byKey;
  }

  /// All states of all units, in the order of the file.
  Collection<Unit> units() {
    return byId.values();
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

  /// The unit of a level that a unit lies in, or the unit itself, in the state of the unit's last
  /// day.
  public Optional<Unit> ancestorOf(Unit unit, Level level) {
    return ancestorOn(unit, level, unit.to());
  }

  /// The same in the state of a day.
  Optional<Unit> ancestorOn(Unit unit, Level level, LocalDate day) {
    var at = Optional.of(unit);
    while (at.isPresent() && at.get().level() != level) {
      at = byId(at.get().parent());
    }
    return at.flatMap(a -> a.equals(unit) ? Optional.of(unit) : Optional.of(stateOn(a, day)));
  }

  /// The state a unit was in on a day; where none is known of that day, the one given.
  Unit stateOn(Unit unit, LocalDate day) {
    if (unit.inForce(day) || day.equals(LocalDate.MAX)) {
      return unit;
    }
    var code = unit.id().replaceFirst("\\.\\d+$", "");
    return Stream.concat(byId(code).stream(), earlierStates(code))
        .filter(u -> u.inForce(day))
        .findFirst()
        .orElse(unit);
  }

  private Stream<Unit> earlierStates(String code) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> byId(code + "." + n))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream);
  }

  /// A unit as the place of a fact, in the province of its last day.
  public Place place(Unit unit) {
    return place(unit, unit.to());
  }

  /// A unit as the place of a fact, in the province of a day.
  Place place(Unit unit, LocalDate day) {
    var now = unit.now().stream().map(byId::get).map(u -> u == null ? "" : u.fullName()).toList();
    var province = ancestorOn(unit, Level.PROVINCE, day).map(Unit::name).orElse("");
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
