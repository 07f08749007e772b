package vn.nghiquyet.cli.view;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.cli.output.Column.Readers;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.indexer.schema.RunRecord;
import vn.nghiquyet.search.Status;

/// What an index holds, one property a row; and inputs without an article, one a row.
public final class StatusSheet {

  private static final long KIB = 1024;

  private final Messages messages;

  /// Sheets in the user's language.
  public StatusSheet(Messages messages) {
    this.messages = messages;
  }

  /// The properties of an index.
  public Sheet of(String directory, Status status) {
    var rows = new ArrayList<ObjectNode>();
    row(rows, "index", messages.text("status.index"), directory);
    row(rows, "articles", messages.text("status.articles"), status.articles());
    row(rows, "undated", messages.text("status.undated"), status.undated());
    row(rows, "stories", messages.text("status.stories"), status.stories());
    var copies = messages.text("status.copies");
    row(rows, "copies_of_stories", copies, status.articles() - status.stories());
    status
        .firstDay()
        .ifPresent(first ->
            row(
                rows,
                "published",
                messages.text("status.days"),
                first + " – " + status.lastDay().orElse(first)));
    for (var type : FactType.values()) {
      var name = messages.text("status.facts", messages.text("fact." + type.id()));
      row(rows, "facts_" + type.id(), name, status.facts().getOrDefault(type, 0));
    }
    row(rows, "places", messages.text("status.places"), status.places());
    row(rows, "indicators", messages.text("status.indicators"), status.indicators());
    for (var kind : Outcome.Kind.values()) {
      var name = messages.text("status.outcomes", messages.text("outcome." + kind.id()));
      row(rows, kind.id(), name, status.outcomes().getOrDefault(kind, 0));
    }
    for (var kind : Kind.values()) {
      if (status.mended().containsKey(kind)) {
        var name = messages.text("status.mended", messages.text("mended." + kind.id()));
        row(rows, "mended_" + kind.id(), name, status.mended().getOrDefault(kind, 0));
      }
    }
    row(rows, "size_kib", messages.text("status.size"), (status.bytes() + KIB - 1) / KIB + " KiB");
    status.lastRun().ifPresent(r -> row(rows, "last_run", messages.text("status.run"), run(r)));
    var columns = new Columns(messages);
    return new Sheet(
        List.of(columns.field("name", Role.SHORT), columns.field("value", Role.TEXT)),
        rows,
        Sheet.Layout.GRID);
  }

  /// Inputs that gave no article.
  public Sheet of(List<Outcome> outcomes) {
    var columns = new Columns(messages);
    var all =
        List.of(
            columns.computed(
                "kind",
                Role.SHORT,
                Readers.PEOPLE,
                r -> messages.text("outcome." + r.path("kind").asString())),
            columns.field("kind", Role.SHORT, Readers.PROGRAMS),
            columns.field("path", Role.TEXT),
            columns.field("reason", Role.TEXT));
    return new Sheet(all, outcomes.stream().map(Outcome::json).toList(), Sheet.Layout.GRID);
  }

  private String run(RunRecord run) {
    var counts = run.counts();
    var key = run.finished() ? "status.run.finished" : "status.run.stopped";
    return messages.text(key, run.started(), run.took().toSeconds(), counts.done(), run.total());
  }

  private static void row(List<ObjectNode> rows, String key, String name, Object value) {
    rows.add(
        JsonNodeFactory.instance
            .objectNode()
            .put("key", key)
            .put("name", name)
            .put("value", value.toString()));
  }
}
