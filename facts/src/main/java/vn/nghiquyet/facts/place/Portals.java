package vn.nghiquyet.facts.place;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;

/// Reads a unit out of the address of its own portal, `nari.backan.gov.vn`, for texts that say
/// `huyện` and never name it. A paper's address names a province, never what a text is about; a
/// portal's has the unit right before what lies around it.
final class Portals {

  private final Gazetteer gazetteer;

  Portals(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The one unit of a type whose name stands in the address before that of its district or
  /// province.
  Optional<Place> unit(String type, Setting setting) {
    var found =
        gazetteer.units().stream()
            .filter(u -> u.type().equals(type) && u.inForce(setting.day()))
            .filter(u -> isOwn(u, setting))
            .toList();
    return found.size() == 1
        ? Optional.of(gazetteer.place(found.getFirst(), setting.day()))
        : Optional.empty();
  }

  private boolean isOwn(Unit unit, Setting setting) {
    return List.of(Level.DISTRICT, Level.PROVINCE).stream()
        .flatMap(l -> gazetteer.ancestorOn(unit, l, setting.day()).stream())
        .filter(a -> !a.equals(unit))
        .map(a -> squeezed(unit.name()) + squeezed(a.name()))
        .anyMatch(label -> setting.hints().stream().anyMatch(h -> h.contains(label)));
  }

  private static String squeezed(String name) {
    return Folded.of(name).replaceAll("[^a-z]", "");
  }
}
