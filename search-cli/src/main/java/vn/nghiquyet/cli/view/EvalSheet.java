package vn.nghiquyet.cli.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Readers;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.facts.gold.Report;
import vn.nghiquyet.facts.gold.Score;

/// What a scoring against gold came to.
public final class EvalSheet {

  private static final int DECIMALS = 3;

  private final Messages messages;
  private final Columns columns;

  /// Sheets in the user's language.
  public EvalSheet(Messages messages) {
    this.messages = messages;
    this.columns = new Columns(messages);
  }

  /// A part of one as it is shown: three decimals.
  public static String ratio(double part) {
    return rounded(part).toPlainString();
  }

  private static BigDecimal rounded(double part) {
    return BigDecimal.valueOf(part).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /// One row a measure, all articles together.
  public Sheet scores(Report report) {
    var rows = report.scores().stream().map(EvalSheet::row).toList();
    return new Sheet(scoreColumns(), rows, Sheet.Layout.GRID);
  }

  /// One row for each article and measure that either side has facts of.
  public Sheet articles(Report report) {
    var rows = new ArrayList<ObjectNode>();
    for (var article : report.articles()) {
      article.scores().stream()
          .filter(s -> !s.isEmpty())
          .forEach(s -> rows.add(row(s).put("article", article.article())));
    }
    var all = new ArrayList<>(scoreColumns());
    all.addFirst(columns.field("article", Role.TEXT));
    return new Sheet(all, rows, Sheet.Layout.GRID);
  }

  /// One row a difference.
  public Sheet differences(Report report) {
    var rows =
        report.differences().stream()
            .map(d ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("article", d.article())
                    .put("why", d.why().id())
                    .put("measure", d.measure().id())
                    .put("in_gold", d.expected())
                    .put("got", d.got()))
            .toList();
    return new Sheet(
        List.of(
            columns.field("article", Role.TEXT),
            columns.computed("why", Role.SHORT, Readers.PEOPLE, r -> told("eval.", r, "why")),
            columns.field("why", Role.SHORT, Readers.PROGRAMS),
            columns.computed("measure", Role.TEXT, Readers.PEOPLE, this::measure),
            columns.field("measure", Role.SHORT, Readers.PROGRAMS),
            columns.field("in_gold", Role.TEXT),
            columns.field("got", Role.TEXT)),
        rows,
        Sheet.Layout.GRID);
  }

  private List<Column> scoreColumns() {
    return List.of(
        columns.computed("measure", Role.TEXT, Readers.PEOPLE, this::measure),
        columns.field("measure", Role.SHORT, Readers.PROGRAMS),
        columns.field("gold", Role.SHORT),
        columns.field("got", Role.SHORT),
        columns.field("matched", Role.SHORT),
        columns.field("precision", Role.SHORT),
        columns.field("recall", Role.SHORT),
        columns.field("f1", Role.SHORT));
  }

  private String measure(ObjectNode row) {
    return told("measure.", row, "measure");
  }

  private String told(String keys, ObjectNode row, String field) {
    return messages.text(keys + row.path(field).asString());
  }

  private static ObjectNode row(Score score) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("measure", score.measure().id())
        .put("gold", score.gold())
        .put("got", score.extracted())
        .put("matched", score.matched())
        .put("precision", rounded(score.precision()))
        .put("recall", rounded(score.recall()))
        .put("f1", rounded(score.f1()));
  }
}
