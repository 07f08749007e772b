package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// An answer as rows. JSON prints the objects whole; everything else prints the columns.
///
/// @param title what stands above it where an answer has several sheets
/// @param columns in order
/// @param rows in order; they may be made while they are printed
/// @param layout how a terminal shows them
public record Sheet(String title, List<Column> columns, Stream<ObjectNode> rows, Layout layout) {

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
  public Sheet(List<Column> columns, Stream<ObjectNode> rows, Layout layout) {
    this("", columns, rows, layout);
  }

  /// The only sheet of an answer, its rows at hand.
  public Sheet(List<Column> columns, List<ObjectNode> rows, Layout layout) {
    this("", columns, rows.stream(), layout);
  }

  /// Goes through the rows, which can be done once.
  void eachRow(Reader reader) throws IOException {
    for (var each = rows.iterator(); each.hasNext(); ) {
      reader.read(each.next());
    }
  }

  /// What is done with a row.
  @FunctionalInterface
  interface Reader {
    void read(ObjectNode row) throws IOException;
  }
}
