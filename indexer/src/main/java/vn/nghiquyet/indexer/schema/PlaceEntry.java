package vn.nghiquyet.indexer.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;

/// A unit as the index lists it, and the keys it is found by.
///
/// A unit has a key from its name, `province:lạng sơn` or `huyện tràng định|lạng sơn`, and one from
/// its code where that is known, `old:178`. The name's key holds where no code was chosen. A third,
/// `province:lạng sơn@old`, is that of the name in its era. What lies in a province of today, in
/// whatever province it lay then, also has `today:Lạng Sơn`.
///
/// @param level its level
/// @param type its type word; empty for a province that is only named as the province of others
/// @param name without the type word
/// @param province name of its province; empty where not known
public record PlaceEntry(Level level, String type, String name, String province) {

  private static final String PROVINCE_KEY = "province:";
  private static final String TODAY_KEY = "today:";
  private static final char ERA_MARK = '@';

  /// The entry of a unit.
  public static PlaceEntry of(Place place) {
    return new PlaceEntry(place.level(), place.type(), place.name(), place.province());
  }

  /// The entry of a province that only its name is known of.
  public static PlaceEntry province(String name) {
    return new PlaceEntry(Level.PROVINCE, "", name, name);
  }

  /// The key made from the name.
  public String key() {
    return level == Level.PROVINCE
        ? PROVINCE_KEY + Canonical.of(name)
        : Canonical.of(type + " " + name + "|" + province);
  }

  /// Whether a key is one from a name: each unit has one.
  public static boolean isNameKey(String key) {
    return isProvinceKey(key) || (key.indexOf('|') >= 0 && key.indexOf(ERA_MARK) < 0);
  }

  /// Whether a key is that of a province.
  public static boolean isProvinceKey(String key) {
    return key.startsWith(PROVINCE_KEY) && key.indexOf(ERA_MARK) < 0;
  }

  /// The key of all that lies in a province of today.
  public static String todayKey(String province) {
    return TODAY_KEY + province;
  }

  /// The province of today that a key is of, where it is such a key.
  public static Optional<String> provinceOfToday(String key) {
    return key.startsWith(TODAY_KEY)
        ? Optional.of(key.substring(TODAY_KEY.length()))
        : Optional.empty();
  }

  /// Type and name, with the province behind a comma where that is another.
  public String label() {
    var full = type.isEmpty() ? name : type + " " + name;
    return level == Level.PROVINCE || province.isEmpty() ? full : full + ", " + province;
  }

  /// All keys of a unit.
  public static Set<String> keys(Place place) {
    var keys = new LinkedHashSet<String>();
    keys.add(of(place).key());
    if (!place.code().isEmpty()) {
      keys.add(place.code());
    }
    Era.of(place.code()).ifPresent(era -> keys.add(era.key(of(place).key())));
    return keys;
  }

  /// All keys of a unit and of the units around it: those given, and its province.
  public static Set<String> keysAround(Place place, List<String> ancestors) {
    var keys = keys(place);
    if (!place.province().isEmpty()) {
      var province = PROVINCE_KEY + Canonical.of(place.province());
      keys.add(province);
      Era.of(place.code()).ifPresent(era -> keys.add(era.key(province)));
    }
    keys.addAll(ancestors);
    return keys;
  }

  /// The form kept in the index.
  public String stored() {
    return String.join("\t", level.id(), type, name, province);
  }

  /// Reads the form kept in the index.
  public static PlaceEntry parse(String stored) {
    var parts = stored.split("\t", -1);
    return new PlaceEntry(Level.of(parts[0]), parts[1], parts[2], parts[3]);
  }
}
