package vn.nghiquyet.cli.view;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;

/// How an answer was worked out, one property a row.
public final class CitationSheet {

  private CitationSheet() {}

  /// The sheet of a citation.
  public static Sheet of(Citation citation, Messages messages) {
    var columns = new Columns(messages);
    var rows =
        citation.lines(messages).stream()
            .map(line ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("key", line.key())
                    .put("name", line.name())
                    .put("value", line.value()));
    return new Sheet(
        messages.text("report.citation"),
        List.of(columns.field("name", Role.SHORT), columns.field("value", Role.TEXT)),
        rows,
        Sheet.Layout.GRID);
  }
}
