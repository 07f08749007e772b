package vn.nghiquyet.cli.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;

/// Saved searches, one a row, with how much each has to show.
public final class SavedSheet {

  private final List<ObjectNode> rows = new ArrayList<>();

  /// Adds a search.
  ///
  /// @param query with its filters, as one types it
  /// @param matching how many articles match now
  /// @param fresh how many of them it has not shown
  public void add(String name, String query, int matching, int fresh, Instant last) {
    rows.add(
        JsonNodeFactory.instance
            .objectNode()
            .put("name", name)
            .put("articles", matching)
            .put("fresh", fresh)
            .put("last", last.truncatedTo(ChronoUnit.SECONDS).toString())
            .put("query", query));
  }

  /// The sheet of all that were added.
  public Sheet sheet(Messages messages) {
    var columns = new Columns(messages);
    return new Sheet(
        List.of(
            columns.field("name", Role.SHORT),
            columns.field("articles", Role.NUMBER),
            columns.field("fresh", Role.NUMBER),
            columns.field("last", Role.SHORT),
            columns.field("query", Role.TEXT)),
        rows,
        Sheet.Layout.GRID);
  }
}
