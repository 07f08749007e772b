package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.search.hits.MarkedArticle;

/// Many queries in one table.
public final class BatchSheet {

  private final Messages messages;
  private final Columns columns;

  /// Sheets in the user's language.
  public BatchSheet(Messages messages) {
    this.messages = messages;
    this.columns = new Columns(messages);
  }

  /// How much a query finds.
  public static ObjectNode row(int line, String query, int articles, int base) {
    var row = JsonNodeFactory.instance.objectNode();
    row.put("line", line);
    row.put("query", query);
    row.put("articles", articles);
    row.put("base", base);
    return row.put("share", Numbers.share(articles, base));
  }

  /// A query a row.
  public Sheet counts(List<ObjectNode> rows) {
    var all =
        List.of(
            columns.field("line", Role.NUMBER),
            columns.field("query", Role.TEXT),
            columns.computed("articles_n", Role.NUMBER, PEOPLE, r -> r.path("articles").asString()),
            columns.field("articles", Role.NUMBER, PROGRAMS),
            columns.field("base", Role.NUMBER),
            columns.computed(
                "share",
                Role.NUMBER,
                PEOPLE,
                r -> Numbers.percent(r.path("share").decimalValue(), messages.language())),
            columns.field("share", Role.NUMBER, PROGRAMS));
    return new Sheet(all, rows, Sheet.Layout.GRID);
  }

  /// The articles of a query, as rows that begin with it.
  public Stream<ObjectNode> rows(String query, Stream<MarkedArticle> articles) {
    return ArticleSheet.whole(articles, false, messages)
        .rows()
        .map(row -> {
          var named = JsonNodeFactory.instance.objectNode().put("query", query);
          named.setAll(row);
          return named;
        });
  }

  /// The articles of all queries.
  public Sheet articles(Stream<ObjectNode> rows) {
    var sheet = ArticleSheet.whole(Stream.empty(), false, messages);
    var all = new ArrayList<Column>();
    all.add(columns.field("query", Role.TEXT));
    all.addAll(sheet.columns());
    return new Sheet(all, rows, sheet.layout());
  }
}
