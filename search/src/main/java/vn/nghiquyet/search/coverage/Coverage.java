package vn.nghiquyet.search.coverage;

import java.util.List;
import java.util.Optional;

/// Articles by the values of one property.
///
/// An article with several values counts in each, so that rows may add up to more than there are
/// articles.
///
/// @param facet the property
/// @param matched what matches
/// @param base what could: all that passes the filters
/// @param rows the values; last, without a value, what has none
public record Coverage(Facet facet, Tally matched, Tally base, List<Row> rows) {

  public Coverage {
    rows = List.copyOf(rows);
  }

  /// One value.
  ///
  /// @param value its name for programs and filters; empty for articles that have none
  /// @param label its name for people, where it has another
  /// @param matched what has it of all that matches
  /// @param base what has it of the base
  public record Row(Optional<String> value, String label, Tally matched, Tally base) {}
}
