package vn.nghiquyet.facts.place;

import java.time.LocalDate;
import java.util.List;
import vn.nghiquyet.facts.model.Level;

/// An administrative unit in one state of its life.
///
/// @param id code space and code, `old:178`
/// @param name without its type word
/// @param type its type word
/// @param level its level
/// @param parent id of the unit it lies in, empty for a province
/// @param from first day in force
/// @param to last day in force
/// @param now ids of the units of today that hold its land, the main one first
public record Unit(
    String id,
    String name,
    String type,
    Level level,
    String parent,
    LocalDate from,
    LocalDate to,
    List<String> now) {

  public Unit {
    now = List.copyOf(now);
  }

  /// Whether the unit was in this state on that day.
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /// Type and name as they are said.
  public String fullName() {
    return type + " " + name;
  }
}
