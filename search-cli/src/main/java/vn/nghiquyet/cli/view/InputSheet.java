package vn.nghiquyet.cli.view;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.corpus.web.WebInputs.Listed;

/// What would be read, one input a row.
public final class InputSheet {

  private InputSheet() {}

  /// The sheet of some inputs.
  public static Sheet of(List<Listed> inputs, Messages messages) {
    var c = new Columns(messages);
    var columns =
        List.of(
            c.field("path", Role.TEXT),
            c.field("published", Role.SHORT),
            c.field("title", Role.TEXT),
            c.field("reason", Role.TEXT));
    return new Sheet(columns, inputs.stream().map(InputSheet::row).toList(), Sheet.Layout.GRID);
  }

  private static ObjectNode row(Listed listed) {
    var row = JsonNodeFactory.instance.objectNode();
    row.put("path", listed.path());
    row.put("published", listed.about().published().map(p -> p.day().toString()).orElse(null));
    row.put("title", listed.about().title().orElse(null));
    row.put("reason", listed.refusal().orElse(null));
    return row;
  }
}
