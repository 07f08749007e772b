package vn.nghiquyet.cli.view;

import java.util.ArrayList;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Readers;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.search.compare.Comparison;

/// Places side by side: a row for each indicator, a column for each place.
public final class ComparisonSheet {

  private ComparisonSheet() {}

  /// The sheet of a comparison.
  ///
  /// @param quotes whether each figure is followed by its sentence
  public static Sheet of(Comparison comparison, Messages messages, boolean quotes) {
    var figures = new FigureText(messages);
    var columns = new ArrayList<Column>();
    columns.add(new Columns(messages).field("indicator", Role.TEXT));
    for (int i = 0; i < comparison.places().size(); i++) {
      int index = i;
      var label = comparison.places().get(i).label();
      columns.add(
          new Column(
              label,
              label,
              Role.TEXT,
              Readers.ALL,
              row -> cell(row.path("cells").path(index), figures, quotes)));
    }
    var rows = comparison.rows().stream().map(r -> row(comparison, r)).toList();
    return new Sheet(columns, rows, Sheet.Layout.GRID);
  }

  private static ObjectNode row(Comparison comparison, Comparison.Row row) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("indicator", row.indicator().name());
    node.put("indicator_key", row.indicator().key());
    var cells = node.putArray("cells");
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = cells.addObject();
      cell.put("place", comparison.places().get(i).label());
      var array = cell.putArray("figures");
      for (var told : row.cells().get(i)) {
        var figure = FactWriter.fact(told.figure());
        var facts = figure.putArray("facts");
        told.facts().forEach(f -> facts.add(f.toString()));
        told.articles().forEach(figure.putArray("articles")::add);
        array.add(figure);
      }
    }
    return node;
  }

  private static String cell(JsonNode cell, FigureText figures, boolean quotes) {
    return cell.path("figures")
        .valueStream()
        .map(f -> shown(f, figures, quotes))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(JsonNode node, FigureText figures, boolean quotes) {
    if (!(FactReader.fact(Fact.Figure.class, node) instanceof Fact.Figure figure)) {
      return "";
    }
    var quote = quotes ? " “" + figure.quote().text() + "”" : "";
    return figures.whole(figure) + quote + " " + told(node.path("facts"));
  }

  /// Where it is told first, and how many more articles tell the same.
  private static String told(JsonNode facts) {
    var more = facts.size() == 1 ? "" : " +" + (facts.size() - 1);
    return "[" + facts.path(0).asString() + more + "]";
  }
}
