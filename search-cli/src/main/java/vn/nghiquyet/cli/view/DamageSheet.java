package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.search.verify.Damage;

/// What is damaged in an index, one a row.
public final class DamageSheet {

  private DamageSheet() {}

  /// The sheet of some damages.
  public static Sheet of(List<Damage> damages, Messages messages) {
    var c = new Columns(messages);
    var columns =
        List.of(
            c.computed(
                "damage",
                Role.SHORT,
                PEOPLE,
                r -> messages.text("damage." + r.path("damage").asString())),
            c.field("damage", Role.SHORT, PROGRAMS),
            c.field("where", Role.TEXT),
            c.field("detail", Role.TEXT));
    var rows =
        damages.stream()
            .map(d ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("damage", d.kind().name().toLowerCase(Locale.ROOT))
                    .put("where", d.where())
                    .put("detail", d.detail()))
            .toList();
    return new Sheet(columns, rows, Sheet.Layout.GRID);
  }
}
