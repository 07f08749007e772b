package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;
import static vn.nghiquyet.cli.output.Column.Readers.WIDE;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.search.concordance.Line;

/// Keywords in context, a line each. The lines are made while they are printed.
public final class LineSheet {

  private LineSheet() {}

  /// The sheet of some lines.
  public static Sheet of(Stream<Line> lines, Messages messages) {
    var c = new Columns(messages);
    var columns =
        List.of(
            c.computed("left", Role.BEFORE, PEOPLE, r -> onOneLine(r, "left")),
            c.computed("node", Role.SHORT, PEOPLE, r -> onOneLine(r, "node")),
            c.computed("right", Role.AFTER, PEOPLE, r -> onOneLine(r, "right")),
            c.field("published", Role.SHORT, PEOPLE),
            c.field("article", Role.SHORT, PEOPLE),
            c.field("article", Role.SHORT, PROGRAMS),
            c.field("published", Role.SHORT, PROGRAMS),
            c.field("source", Role.TEXT, WIDE),
            c.field("places", Role.TEXT, WIDE),
            c.field("start", Role.NUMBER, PROGRAMS),
            c.field("end", Role.NUMBER, PROGRAMS),
            c.computed("left", Role.TEXT, PROGRAMS, r -> onOneLine(r, "left")),
            c.computed("node", Role.TEXT, PROGRAMS, r -> onOneLine(r, "node")),
            c.computed("right", Role.TEXT, PROGRAMS, r -> onOneLine(r, "right")));
    return new Sheet(columns, lines.map(LineSheet::row), Sheet.Layout.GRID);
  }

  private static ObjectNode row(Line line) {
    var article = line.stored().article();
    var row = JsonNodeFactory.instance.objectNode();
    row.put("article", line.stored().id());
    row.put("published", article.published().map(p -> p.day().toString()).orElse(null));
    row.put("source", article.origin().source().orElse(null));
    var places = row.putArray("places");
    line.stored().subjects().forEach(p -> places.add(PlaceEntry.of(p).label()));
    row.put("start", line.node().start());
    row.put("end", line.node().end());
    row.put("left", line.beforeText());
    row.put("node", line.nodeText());
    row.put("right", line.afterText());
    return row;
  }

  private static String onOneLine(ObjectNode row, String field) {
    return row.path(field).asString().strip().replaceAll("\\s+", " ");
  }
}
