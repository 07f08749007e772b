package vn.nghiquyet.indexer.schema;

import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.facts.model.Fact;

/// An indicator as the index lists it.
///
/// @param key the catalogue's id, or the name in canonical spelling where the catalogue has none
/// @param name the name
public record IndicatorEntry(String key, String name) {

  /// The entry of a figure's indicator.
  public static IndicatorEntry of(Fact.Figure figure) {
    return new IndicatorEntry(
        figure.indicatorId().orElseGet(() -> Canonical.of(figure.indicator())), figure.indicator());
  }

  /// The form kept in the index.
  public String stored() {
    return key + "\t" + name;
  }

  /// Reads the form kept in the index.
  public static IndicatorEntry parse(String stored) {
    var parts = stored.split("\t", -1);
    return new IndicatorEntry(parts[0], parts[1]);
  }
}
