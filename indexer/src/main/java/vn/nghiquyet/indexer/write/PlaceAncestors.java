package vn.nghiquyet.indexer.write;

import java.util.List;
import vn.nghiquyet.facts.model.Place;

/// Knows which units a unit lies in, so that a search for a province finds its communes.
@FunctionalInterface
public interface PlaceAncestors {

  /// Knows nothing: only the province that a place itself names is found.
  PlaceAncestors NONE = _ -> List.of();

  /// Keys of the units around a place: codes in both code spaces, those of today included, and that
  /// of its province of today.
  List<String> of(Place place);
}
