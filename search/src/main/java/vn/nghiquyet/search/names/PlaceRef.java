package vn.nghiquyet.search.names;

import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.indexer.schema.Era;
import vn.nghiquyet.indexer.schema.PlaceEntry;

/// A unit that a question asks about.
///
/// @param key how the index knows it
/// @param label how people know it, `huyện Tràng Định, Lạng Sơn`
/// @param today the province of today that it may be, by name
public record PlaceRef(String key, String label, Optional<String> today) {

  /// A unit that is no province of today.
  public PlaceRef(String key, String label) {
    this(key, label, Optional.empty());
  }

  /// The same unit in one era alone.
  ///
  /// @param label how people know it then
  public PlaceRef in(Era era, String label) {
    return new PlaceRef(era.key(key), label);
  }

  /// Keys of all that lies in it: in a province, also what it was merged from.
  public Set<String> within() {
    return today
        .map(PlaceEntry::todayKey)
        .map(inToday -> Set.of(key, inToday))
        .orElseGet(() -> Set.of(key));
  }
}
