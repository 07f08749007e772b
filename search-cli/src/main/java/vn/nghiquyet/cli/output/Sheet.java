package vn.nghiquyet.cli.output;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// An answer as rows. JSON prints the objects whole; everything else prints the columns.
///
/// @param title what stands above it where an answer has several sheets
/// @param columns in order
/// @param rows in order; they may be made while they are printed, and are gone through once
/// @param layout how a terminal shows them
public record Sheet(String title, List<Column> columns, Iterable<ObjectNode> rows, Layout layout) {

  /// How a terminal shows rows.
  public enum Layout {
    /// A line each, under column titles.
    GRID,
    /// A paragraph each.
    CARDS
  }

  public Sheet {
    columns = List.copyOf(columns);
  }

  /// The only sheet of an answer.
  public Sheet(List<Column> columns, Iterable<ObjectNode> rows, Layout layout) {
    this("", columns, rows, layout);
  }
}
