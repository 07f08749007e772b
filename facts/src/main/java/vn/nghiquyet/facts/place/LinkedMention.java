package vn.nghiquyet.facts.place;

import vn.nghiquyet.facts.model.Place;

/// A mention and the place it was found to mean.
///
/// @param mention where and how it is named
/// @param place the unit, or an open place without a code where several fit equally well
/// @param why what decided
public record LinkedMention(Mention mention, Place place, Explanation why) {

  /// Whether two mentions mean the same place.
  public boolean samePlace(LinkedMention other) {
    return place.equals(other.place);
  }
}
