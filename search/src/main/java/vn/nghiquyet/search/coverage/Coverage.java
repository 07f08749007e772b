package vn.nghiquyet.search.coverage;

import java.util.List;
import java.util.Optional;

/// Articles by the values of one property.
///
/// An article with several values counts in each, so that rows may add up to more than there are
/// articles.
///
/// @param facet the property
/// @param articles how many articles match
/// @param base how many there are that could: those that pass the filters
/// @param rows the values; last, without a value, what has none
public record Coverage(Facet facet, int articles, int base, List<Row> rows) {

  public Coverage {
    rows = List.copyOf(rows);
  }

  /// One value.
  ///
  /// @param value its name for programs and filters; empty for articles that have none
  /// @param label its name for people, where it has another
  /// @param articles how many that match have it
  /// @param base how many of the base have it
  public record Row(Optional<String> value, String label, int articles, int base) {}
}
