package vn.nghiquyet.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Readers;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.indexer.review.FactKey;
import vn.nghiquyet.indexer.review.Review;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.search.hits.FactHit;

/// Facts to be reviewed, with columns to fill in; and reviews made.
public final class ReviewSheet {

  private static final List<String> TO_FILL =
      List.of("new_indicator", "new_value", "new_kind", "new_period", "new_place");

  private final Columns columns;

  /// Sheets in the user's language.
  public ReviewSheet(Messages messages) {
    this.columns = new Columns(messages);
  }

  /// A fact of the index, its key, and what was found of it before.
  ///
  /// @param hit the fact
  /// @param key its key
  /// @param review an earlier review
  public record Row(FactHit hit, FactKey key, Optional<Review> review) {}

  /// One row a fact.
  public Sheet facts(List<Row> rows) {
    var all = new ArrayList<Column>();
    all.add(columns.field("fact", Role.SHORT));
    all.add(columns.field("verdict", Role.SHORT));
    all.add(columns.field("article", Role.SHORT));
    all.add(columns.field("published", Role.SHORT));
    all.add(columns.field("type", Role.SHORT));
    all.add(columns.computed("place", Role.TEXT, Readers.ALL, r -> label(r, "place")));
    for (var field : List.of("indicator", "value", "max", "unit", "kind", "period", "quote")) {
      all.add(columns.field(field, Role.TEXT));
    }
    TO_FILL.forEach(field -> all.add(columns.field(field, Role.TEXT)));
    return new Sheet(all, rows.stream().map(ReviewSheet::row).toList(), Sheet.Layout.GRID);
  }

  /// One row a review.
  public Sheet reviews(List<Review> reviews) {
    var all = new ArrayList<Column>();
    all.add(columns.field("fact", Role.SHORT));
    all.add(columns.field("verdict", Role.SHORT));
    TO_FILL.forEach(field -> all.add(columns.field(field, Role.TEXT)));
    all.add(columns.field("quote", Role.TEXT));
    return new Sheet(all, reviews.stream().map(ReviewSheet::row).toList(), Sheet.Layout.GRID);
  }

  private static ObjectNode row(Row row) {
    var node = FactWriter.fact(row.hit().fact());
    node.put("fact", row.key().text());
    node.put("article", row.hit().article());
    node.put("published", row.hit().day().map(LocalDate::toString).orElse(null));
    node.put("type", row.key().type().id());
    row.review().ifPresent(r -> fill(node, r));
    return node;
  }

  private static ObjectNode row(Review review) {
    var node = review.json();
    fill(node, review);
    return node;
  }

  private static void fill(ObjectNode node, Review review) {
    var correction = review.correction();
    node.put("verdict", review.verdict().id());
    node.put("new_indicator", correction.indicatorId().or(correction::indicator).orElse(null));
    node.put(
        "new_value",
        correction
            .value()
            .map(v ->
                v.toPlainString() + correction.max().map(m -> "-" + m.toPlainString()).orElse(""))
            .orElse(null));
    node.put(
        "new_kind", correction.kind().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse(null));
    node.put("new_period", correction.period().orElse(null));
    node.put("new_place", correction.place().map(ReviewSheet::typed).orElse(null));
  }

  /// The form that import reads back: the code, since names may be shared.
  private static String typed(Place place) {
    return place.code().isEmpty() ? PlaceEntry.of(place).label() : place.code();
  }

  private static String label(ObjectNode row, String field) {
    return row.path(field).isObject()
        ? PlaceEntry.of(FactReader.placeOf(row.path(field))).label()
        : "";
  }
}
