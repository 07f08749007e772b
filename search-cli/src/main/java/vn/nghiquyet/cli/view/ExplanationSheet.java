package vn.nghiquyet.cli.view;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.facts.extract.Explained;

/// What the stretches of articles were taken for and why, a row each.
public final class ExplanationSheet {

  private ExplanationSheet() {}

  /// The sheet of rows in the order of the articles' texts.
  public static Sheet of(Stream<ObjectNode> rows, Messages messages) {
    var c = new Columns(messages);
    var columns =
        List.of(
            c.field("article", Role.SHORT),
            c.field("quote", Role.TEXT),
            c.field("as", Role.TEXT),
            c.field("why", Role.TEXT));
    return new Sheet(columns, rows, Sheet.Layout.GRID);
  }

  /// One row.
  public static ObjectNode row(String article, Explained explained) {
    var row = JsonNodeFactory.instance.objectNode();
    row.put("article", article);
    row.put("quote", explained.words());
    row.put("as", explained.as());
    explained.why().forEach(row.putArray("why")::add);
    return row.put("start", explained.start()).put("end", explained.end());
  }
}
