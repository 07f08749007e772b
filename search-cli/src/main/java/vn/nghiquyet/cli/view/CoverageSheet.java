package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.search.coverage.Coverage;

/// Articles counted by a property, a value a row, with bars.
public final class CoverageSheet {

  private static final int LONGEST_BAR = 24;

  private final Messages messages;
  private final Columns columns;

  /// Sheets in the user's language.
  public CoverageSheet(Messages messages) {
    this.messages = messages;
    this.columns = new Columns(messages);
  }

  /// The first rows of a count, and always what has no value.
  public Sheet of(Coverage coverage, int limit) {
    int most = coverage.rows().stream().mapToInt(r -> r.matched().articles()).max().orElse(0);
    var rows = shown(coverage, limit).stream().map(r -> row(coverage, r)).toList();
    return new Sheet(columns(coverage, most), rows, Sheet.Layout.GRID);
  }

  /// The same as one of several sheets.
  public Sheet facet(Coverage coverage, int limit) {
    var sheet = of(coverage, limit);
    var title = messages.text("facet." + coverage.facet().id());
    return new Sheet(title, sheet.columns(), sheet.rows(), sheet.layout());
  }

  private static List<Coverage.Row> shown(Coverage coverage, int limit) {
    var known = coverage.rows().stream().filter(r -> r.value().isPresent()).limit(limit);
    var unknown = coverage.rows().stream().filter(r -> r.value().isEmpty());
    return Stream.concat(known, unknown).toList();
  }

  private List<Column> columns(Coverage coverage, int most) {
    var id = coverage.facet().id();
    return List.of(
        new Column(id, messages.text("facet." + id), Role.TEXT, PEOPLE, this::label),
        columns.field("by", Role.SHORT, PROGRAMS),
        columns.field("key", Role.SHORT, PROGRAMS),
        columns.field("label", Role.TEXT, PROGRAMS),
        columns.computed("articles_n", Role.NUMBER, PEOPLE, r -> count(r.path("articles").asInt())),
        columns.field("articles", Role.NUMBER, PROGRAMS),
        columns.computed("stories_n", Role.NUMBER, PEOPLE, r -> count(r.path("stories").asInt())),
        columns.field("stories", Role.NUMBER, PROGRAMS),
        columns.computed("share", Role.NUMBER, PEOPLE, r -> percent(r, "share")),
        columns.field("share", Role.NUMBER, PROGRAMS),
        columns.computed("base", Role.NUMBER, PEOPLE, r -> count(r.path("base").asInt())),
        columns.field("base", Role.NUMBER, PROGRAMS),
        columns.field("base_stories", Role.NUMBER, PROGRAMS),
        columns.computed("rate", Role.NUMBER, PEOPLE, r -> percent(r, "rate")),
        columns.field("rate", Role.NUMBER, PROGRAMS),
        columns.computed("bar", Role.SHORT, PEOPLE, r -> bar(r.path("articles").asInt(), most)));
  }

  private static ObjectNode row(Coverage coverage, Coverage.Row row) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("by", coverage.facet().id());
    node.put("key", row.value().orElse(null));
    node.put("label", row.value().isEmpty() ? null : row.label());
    int articles = row.matched().articles();
    node.put("articles", articles);
    node.put("stories", row.matched().stories());
    node.put("share", Numbers.share(articles, coverage.matched().articles()));
    node.put("base", row.base().articles());
    node.put("base_stories", row.base().stories());
    node.put("rate", Numbers.share(articles, row.base().articles()));
    return node;
  }

  private String label(ObjectNode row) {
    if (row.path("key").isNull()) {
      return messages.text("count.unknown");
    }
    var key = "level." + row.path("key").asString();
    return row.path("by").asString().equals("level") && messages.bundle().containsKey(key)
        ? messages.text(key)
        : row.path("label").asString();
  }

  private String count(int number) {
    return Numbers.of(BigDecimal.valueOf(number), messages.language());
  }

  private String percent(ObjectNode row, String field) {
    return Numbers.percent(row.path(field).decimalValue(), messages.language());
  }

  /// Something is never shown as nothing.
  private static String bar(int articles, int most) {
    if (articles == 0) {
      return "";
    }
    int eighths = Math.max(1, (int) Math.round(8.0 * LONGEST_BAR * articles / most));
    var part = eighths % 8 == 0 ? "" : String.valueOf((char) ('█' + 8 - eighths % 8));
    return "█".repeat(eighths / 8) + part;
  }
}
