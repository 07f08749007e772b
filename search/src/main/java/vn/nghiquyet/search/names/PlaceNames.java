package vn.nghiquyet.search.names;

/// Knows units by the names people type.
@FunctionalInterface
public interface PlaceNames {

  /// The unit meant by a name, with or without type word, province behind a comma and accents, or
  /// by a code.
  Match<PlaceRef> find(String typed);
}
