package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.ALL;
import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.search.compare.Scorecard;
import vn.nghiquyet.search.compare.Told;

/// Targets beside reports: a target a row, or a pair of target and report.
public final class ScorecardSheet {

  private final Messages messages;
  private final Columns columns;
  private final FigureText figures;

  /// Sheets in the user's language.
  public ScorecardSheet(Messages messages) {
    this.messages = messages;
    this.columns = new Columns(messages);
    this.figures = new FigureText(messages);
  }

  /// A target a row.
  ///
  /// @param quotes whether each figure is followed by its words
  public Sheet targets(List<Scorecard> cards, boolean quotes) {
    boolean several = cards.size() > 1;
    var all =
        List.of(
            columns.field("place", Role.TEXT, PROGRAMS),
            new Column(
                "term", messages.text("facet.term"), Role.SHORT, PROGRAMS, ScorecardSheet::term),
            columns.computed("indicator", Role.TEXT, PEOPLE, r -> indicator(r, several)),
            columns.field("indicator", Role.TEXT, PROGRAMS),
            columns.field("indicator_key", Role.SHORT, PROGRAMS),
            columns.computed("target", Role.TEXT, ALL, r -> target(r.path("target"), quotes)),
            columns.computed("reported", Role.TEXT, ALL, r -> reported(r, quotes)),
            columns.computed("outcome", Role.TEXT, PEOPLE, this::outcome),
            columns.field("outcome", Role.SHORT, PROGRAMS));
    var rows = cards.stream().flatMap(c -> c.rows().stream().map(r -> row(c, r)));
    return new Sheet(all, rows, Sheet.Layout.GRID);
  }

  /// Where there are several places, each is told above its indicator: a column for it would leave
  /// no room for the figures.
  private static String indicator(ObjectNode row, boolean several) {
    var name = Columns.text(row.path("indicator"));
    return several ? Columns.text(row.path("place")) + "\n" + name : name;
  }

  /// A pair a row, for programs; a target without a report stands alone.
  public Sheet pairs(List<Scorecard> cards) {
    var all = new ArrayList<Column>();
    all.add(columns.field("place", Role.TEXT));
    all.add(new Column("term", messages.text("facet.term"), Role.SHORT, ALL, ScorecardSheet::term));
    all.add(columns.field("indicator", Role.TEXT));
    all.add(columns.field("indicator_key", Role.TEXT));
    for (var side : List.of("target", "report")) {
      for (var key : List.of("comparator", "value", "max", "unit", "kind", "period", "facts")) {
        all.add(columns.field(side + "." + key, Role.TEXT));
      }
      all.add(columns.field(side + ".quote", Role.TEXT, PROGRAMS));
    }
    all.add(columns.field("likeness", Role.SHORT));
    all.add(columns.field("outcome", Role.SHORT));
    var rows = cards.stream().flatMap(c -> c.rows().stream().flatMap(r -> pairs(c, r)));
    return new Sheet(all, rows, Sheet.Layout.GRID);
  }

  /// A term of office; the column of words is named the same.
  private static String term(ObjectNode row) {
    return Columns.text(row.path("term"));
  }

  private Stream<ObjectNode> pairs(Scorecard card, Scorecard.Row row) {
    if (row.reports().isEmpty()) {
      return Stream.of(head(card, row).putNull("likeness"));
    }
    return row.reports().stream()
        .map(report -> {
          var pair = head(card, row);
          pair.set("report", figure(report.told()));
          return pair.put("likeness", id(report.likeness()));
        });
  }

  private ObjectNode row(Scorecard card, Scorecard.Row row) {
    var node = head(card, row);
    var reports = node.putArray("reports");
    for (var report : row.reports()) {
      reports.add(figure(report.told()).put("likeness", id(report.likeness())));
    }
    return node;
  }

  private static ObjectNode head(Scorecard card, Scorecard.Row row) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("place", card.place().label());
    node.put("term", row.term().isEmpty() ? null : row.term());
    node.put("indicator", row.indicator().name());
    node.put("indicator_key", row.indicator().key());
    node.set("target", figure(row.target()));
    return node.put("outcome", id(row.outcome()));
  }

  private static ObjectNode figure(Told told) {
    var node = FactWriter.fact(told.figure());
    var facts = node.putArray("facts");
    told.facts().forEach(f -> facts.add(f.toString()));
    return node;
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private String reported(ObjectNode row, boolean quotes) {
    return row.path("reports")
        .valueStream()
        .map(r -> shown(r, quotes))
        .collect(Collectors.joining("\n"));
  }

  private String outcome(ObjectNode row) {
    return messages.text("outcome." + row.path("outcome").asString());
  }

  /// Of a figure that is told with its plan, the plan.
  private String target(JsonNode node, boolean quotes) {
    return FactReader.fact(Fact.Figure.class, node) instanceof Fact.Figure figure
        ? figures.plan(figure).orElseGet(() -> shown(node, quotes))
        : "";
  }

  private String shown(JsonNode node, boolean quotes) {
    if (!(FactReader.fact(Fact.Figure.class, node) instanceof Fact.Figure figure)) {
      return "";
    }
    var facts = node.path("facts");
    var more = facts.size() == 1 ? "" : " +" + (facts.size() - 1);
    var quote = quotes ? " “" + figure.quote().text() + "”" : "";
    return figures.whole(figure) + quote + " [" + facts.path(0).asString() + more + "]";
  }
}
