package vn.nghiquyet.cli.output;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// An answer as rows. JSON prints the objects whole; everything else prints the columns.
///
/// @param columns in order
/// @param rows in order
/// @param layout how a terminal shows them
public record Sheet(List<Column> columns, List<ObjectNode> rows, Layout layout) {

  /// How a terminal shows rows.
  public enum Layout {
    /// A line each, under column titles.
    GRID,
    /// A paragraph each.
    CARDS
  }

  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
