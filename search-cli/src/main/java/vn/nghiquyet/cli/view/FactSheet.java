package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.ALL;
import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.search.compare.Ranking;
import vn.nghiquyet.search.compare.Told;
import vn.nghiquyet.search.hits.FactHit;

/// Facts, one a row. A row is the object of `article-facts/1` with the article in front.
public final class FactSheet {

  private final Messages messages;
  private final FigureText figures;
  private final Columns columns;

  /// Sheets in the user's language.
  public FactSheet(Messages messages) {
    this.messages = messages;
    this.figures = new FigureText(messages);
    this.columns = new Columns(messages);
  }

  /// Figures found.
  public Sheet figures(List<FactHit> hits) {
    var rows = hits.stream().map(h -> row(h.article(), h.day(), h.fact())).toList();
    return new Sheet(figureColumns("article"), rows, Sheet.Layout.CARDS);
  }

  /// Figures with all articles that tell them.
  public Sheet told(List<Told> told) {
    var rows = told.stream().map(FactSheet::row).toList();
    return new Sheet(figureColumns("articles"), rows, Sheet.Layout.CARDS);
  }

  /// Figures in order.
  public Sheet ranking(List<Ranking.Ranked> ranked) {
    var rows =
        ranked.stream()
            .map(r -> {
              var row = row(r.told());
              row.put("rank", r.rank());
              row.put("rank_unit", r.unit());
              return row;
            })
            .toList();
    var all =
        List.of(
            columns.field("rank", Role.SHORT),
            columns.computed("place", Role.TEXT, ALL, FactSheet::place),
            columns.computed("value_text", Role.TEXT, PEOPLE, this::valueText),
            columns.field("value", Role.SHORT, PROGRAMS),
            columns.field("max", Role.SHORT, PROGRAMS),
            columns.field("unit", Role.SHORT, PROGRAMS),
            columns.computed("kind", Role.SHORT, PEOPLE, this::kindText),
            columns.field("kind", Role.SHORT, PROGRAMS),
            columns.computed("period", Role.SHORT, PEOPLE, this::periodText),
            columns.field("period", Role.SHORT, PROGRAMS),
            columns.field("quote", Role.TEXT, PROGRAMS),
            columns.field("articles", Role.TEXT));
    return new Sheet(all, rows, Sheet.Layout.GRID);
  }

  /// All facts of one article, numbered from 1.
  public Sheet ofArticle(String id, Optional<LocalDate> day, List<Fact> facts) {
    var rows = facts.stream().map(f -> row(id, day, f)).toList();
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).put("number", i + 1);
    }
    var all =
        List.of(
            columns.field("number", Role.SHORT),
            columns.computed("type", Role.SHORT, PEOPLE, r -> messages.text("fact." + type(r))),
            columns.field("type", Role.SHORT, PROGRAMS),
            columns.computed("place", Role.TEXT, ALL, FactSheet::place),
            columns.computed("value_text", Role.TEXT, ALL, this::summary),
            columns.field("quote", Role.TEXT, PROGRAMS));
    return new Sheet(all, rows, Sheet.Layout.GRID);
  }

  private List<Column> figureColumns(String articles) {
    return List.of(
        columns.computed(
            "indicator",
            Role.HEADING,
            PEOPLE,
            r -> Columns.text(r.path("indicator")) + ": " + valueText(r)),
        columns.computed("place", Role.TEXT, ALL, FactSheet::place),
        columns.field("indicator", Role.TEXT, PROGRAMS),
        columns.field("comparator", Role.SHORT, PROGRAMS),
        columns.field("value", Role.SHORT, PROGRAMS),
        columns.field("max", Role.SHORT, PROGRAMS),
        columns.field("unit", Role.SHORT, PROGRAMS),
        columns.computed("kind", Role.SHORT, PEOPLE, this::kindText),
        columns.field("kind", Role.SHORT, PROGRAMS),
        columns.computed("period", Role.SHORT, PEOPLE, this::periodText),
        columns.field("period", Role.SHORT, PROGRAMS),
        columns.field("published", Role.SHORT, PROGRAMS),
        columns.field(articles, Role.TEXT),
        columns.computed(
            "quote", Role.BODY, PEOPLE, r -> "“" + Columns.text(r.path("quote")) + "”"),
        columns.field("quote", Role.BODY, PROGRAMS));
  }

  private static ObjectNode row(Told told) {
    var row = row(told.first().article(), told.first().day(), told.figure());
    told.articles().forEach(row.putArray("articles")::add);
    return row;
  }

  private static ObjectNode row(String article, Optional<LocalDate> day, Fact fact) {
    var row = FactWriter.fact(fact);
    row.put("article", article);
    row.put("published", day.map(LocalDate::toString).orElse(null));
    row.put("type", FactType.of(fact).id());
    return row;
  }

  private static String type(ObjectNode row) {
    return row.path("type").asString();
  }

  private static String place(ObjectNode row) {
    return row.path("place").isObject()
        ? PlaceEntry.of(FactReader.placeOf(row.path("place"))).label()
        : "";
  }

  private String valueText(ObjectNode row) {
    return fact(row) instanceof Fact.Figure f ? figures.value(f) : "";
  }

  private String kindText(ObjectNode row) {
    return fact(row) instanceof Fact.Figure f ? figures.kind(f.kind()) : "";
  }

  private String periodText(ObjectNode row) {
    return figures.period(Columns.text(row.path("period")));
  }

  private static Fact fact(ObjectNode row) {
    return FactReader.fact(FactType.of(type(row)).kind(), row);
  }

  /// What a fact says, on one line.
  private String summary(ObjectNode row) {
    return switch (fact(row)) {
      case Fact.Figure f -> f.indicator() + ": " + figures.whole(f);
      case Fact.Congress f ->
          f.of()
              + f.ordinal().map(o -> " " + o).orElse("")
              + f.term().map(t -> " (" + t + ")").orElse("");
      case Fact.MetCount f -> f.met() + f.of().map(o -> "/" + o).orElse("") + " " + f.what();
      case Fact.Objective f -> f.text();
      case Fact.Priority f ->
          f.count().map(n -> n + " ").orElse("")
              + f.kind()
              + (f.items().isEmpty() ? "" : ": " + String.join("; ", f.items()));
      case Fact.DocumentReference f ->
          f.kind() + " " + f.number() + f.date().map(d -> " (" + d + ")").orElse("");
    };
  }
}
