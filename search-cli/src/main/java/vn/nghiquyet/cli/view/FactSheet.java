package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.ALL;
import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    var rows = hits.stream().map(FactSheet::row).toList();
    return new Sheet(figureColumns(oneFact()), rows, Sheet.Layout.CARDS);
  }

  /// Facts of all types, made while they are printed.
  public Sheet facts(Stream<FactHit> hits) {
    var all = new ArrayList<Column>();
    all.add(columns.computed("type", Role.SHORT, PEOPLE, r -> messages.text("fact." + type(r))));
    all.add(columns.field("type", Role.SHORT, PROGRAMS));
    all.add(columns.computed("value_text", Role.HEADING, ALL, this::summary));
    figureColumns(oneFact()).stream().filter(c -> c.role() != Role.HEADING).forEach(all::add);
    all.add(columns.field("start", Role.NUMBER, PROGRAMS));
    all.add(columns.field("end", Role.NUMBER, PROGRAMS));
    return new Sheet(all, hits.map(FactSheet::row), Sheet.Layout.CARDS);
  }

  /// Figures with all articles that tell them.
  public Sheet told(List<Told> told) {
    var rows = told.stream().map(FactSheet::row).toList();
    return new Sheet(figureColumns(allFacts()), rows, Sheet.Layout.CARDS);
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
            columns.field("rank_unit", Role.SHORT, PROGRAMS),
            columns.field("comparator", Role.SHORT, PROGRAMS),
            columns.field("value", Role.SHORT, PROGRAMS),
            columns.field("max", Role.SHORT, PROGRAMS),
            columns.field("unit", Role.SHORT, PROGRAMS),
            columns.computed("kind", Role.SHORT, PEOPLE, this::kindText),
            columns.field("kind", Role.SHORT, PROGRAMS),
            columns.computed("period", Role.SHORT, PEOPLE, this::periodText),
            columns.field("period", Role.SHORT, PROGRAMS),
            columns.field("quote", Role.TEXT, PROGRAMS),
            columns.field("facts", Role.TEXT));
    return new Sheet(all, rows, Sheet.Layout.GRID);
  }

  /// Facts of one article, by their numbers.
  public Sheet ofArticle(List<FactHit> facts) {
    var rows = facts.stream().map(FactSheet::row).toList();
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

  /// Where one fact stands.
  private List<Column> oneFact() {
    return List.of(
        columns.field("fact", Role.TEXT, PEOPLE),
        columns.field("article", Role.SHORT, PROGRAMS),
        columns.field("number", Role.NUMBER, PROGRAMS));
  }

  /// Where a figure that several articles tell stands.
  private List<Column> allFacts() {
    return List.of(
        columns.field("facts", Role.TEXT), columns.field("articles", Role.TEXT, PROGRAMS));
  }

  private List<Column> figureColumns(List<Column> where) {
    var all = new ArrayList<Column>();
    all.add(
        columns.computed(
            "indicator",
            Role.HEADING,
            PEOPLE,
            r -> Columns.text(r.path("indicator")) + ": " + valueText(r)));
    all.add(columns.computed("place", Role.TEXT, ALL, FactSheet::place));
    all.add(columns.field("indicator", Role.TEXT, PROGRAMS));
    all.add(columns.field("indicator_id", Role.SHORT, PROGRAMS));
    all.add(columns.field("comparator", Role.SHORT, PROGRAMS));
    all.add(columns.field("value", Role.NUMBER, PROGRAMS));
    all.add(columns.field("max", Role.NUMBER, PROGRAMS));
    all.add(columns.field("unit", Role.SHORT, PROGRAMS));
    all.add(columns.field("amount.value", Role.NUMBER, PROGRAMS));
    all.add(columns.field("amount.max", Role.NUMBER, PROGRAMS));
    all.add(columns.field("amount.unit", Role.SHORT, PROGRAMS));
    all.add(columns.field("amount.per", Role.SHORT, PROGRAMS));
    all.add(columns.computed("kind", Role.SHORT, PEOPLE, this::kindText));
    all.add(columns.field("kind", Role.SHORT, PROGRAMS));
    all.add(columns.computed("period", Role.SHORT, PEOPLE, this::periodText));
    all.add(columns.field("period", Role.SHORT, PROGRAMS));
    all.add(columns.field("published", Role.SHORT, PROGRAMS));
    all.addAll(where);
    all.add(
        columns.computed(
            "quote", Role.BODY, PEOPLE, r -> "“" + Columns.text(r.path("quote")) + "”"));
    all.add(columns.field("quote", Role.BODY, PROGRAMS));
    return all;
  }

  private static ObjectNode row(Told told) {
    var row = row(told.first(), told.figure());
    var facts = row.putArray("facts");
    told.facts().forEach(f -> facts.add(f.toString()));
    told.articles().forEach(row.putArray("articles")::add);
    return row;
  }

  private static ObjectNode row(FactHit hit) {
    var row = row(hit, hit.fact());
    row.put("article", hit.article());
    row.put("number", hit.ref().number());
    return row.put("fact", hit.ref().toString());
  }

  private static ObjectNode row(FactHit hit, Fact fact) {
    var row = FactWriter.fact(fact);
    row.put("published", hit.day().map(LocalDate::toString).orElse(null));
    return row.put("type", FactType.of(fact).id());
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
              + f.ordinal().map(o -> ", " + messages.text("congress.ordinal", o)).orElse("")
              + f.term().map(t -> ", " + messages.text("congress.term", t)).orElse("");
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
