package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.search.terms.Collocate;
import vn.nghiquyet.search.terms.Frequency;
import vn.nghiquyet.search.terms.KeyTerm;

/// Terms, one a row, with their counts and measures.
public final class TermSheet {

  private static final int DIGITS = 4;

  private final Messages messages;
  private final Columns columns;

  /// Sheets in the user's language.
  public TermSheet(Messages messages) {
    this.messages = messages;
    this.columns = new Columns(messages);
  }

  /// A frequency list.
  public Sheet frequencies(List<Frequency> rows) {
    return sheet(
        rows.stream().map(TermSheet::row).toList(),
        List.of("count:0", "per_million:1", "in_articles:0", "dp:3"));
  }

  /// Key terms.
  public Sheet keyTerms(List<KeyTerm> rows) {
    return sheet(
        rows.stream().map(TermSheet::row).toList(),
        List.of(
            "a:0",
            "per_million_a:1",
            "articles_a:0",
            "b:0",
            "per_million_b:1",
            "articles_b:0",
            "log_ratio:2",
            "likelihood:2"));
  }

  /// Collocates.
  public Sheet collocates(List<Collocate> rows) {
    return sheet(
        rows.stream().map(TermSheet::row).toList(),
        List.of(
            "together:0",
            "to_left:0",
            "count:0",
            "by_chance:2",
            "likelihood:2",
            "pmi:2",
            "log_dice:2"));
  }

  /// A column is `key:digits after the point` for people; programs get all digits there are.
  private Sheet sheet(List<ObjectNode> rows, List<String> numbers) {
    var all = new ArrayList<Column>();
    all.add(columns.field("term", Role.TEXT));
    for (var number : numbers) {
      var parts = number.split(":", 2);
      var key = parts[0];
      int digits = Integer.parseInt(parts[1]);
      all.add(columns.computed(key, Role.NUMBER, PEOPLE, r -> shown(r, key, digits)));
      all.add(columns.field(key, Role.NUMBER, PROGRAMS));
    }
    return new Sheet(all, rows, Sheet.Layout.GRID);
  }

  private String shown(ObjectNode row, String key, int digits) {
    var number = row.path(key).decimalValue().setScale(digits, RoundingMode.HALF_UP);
    return Numbers.of(number, messages.language());
  }

  private static ObjectNode row(Frequency f) {
    var row = JsonNodeFactory.instance.objectNode().put("term", f.term());
    row.put("count", f.count());
    row.put("per_million", rounded(f.perMillion()));
    row.put("in_articles", f.articles());
    return row.put("dp", rounded(f.deviation()));
  }

  private static ObjectNode row(KeyTerm k) {
    var row = JsonNodeFactory.instance.objectNode().put("term", k.term());
    row.put("a", k.a());
    row.put("per_million_a", rounded(k.perMillionA()));
    row.put("articles_a", k.articlesA());
    row.put("b", k.b());
    row.put("per_million_b", rounded(k.perMillionB()));
    row.put("articles_b", k.articlesB());
    row.put("log_ratio", rounded(k.logRatio()));
    return row.put("likelihood", rounded(k.likelihood()));
  }

  private static ObjectNode row(Collocate c) {
    var row = JsonNodeFactory.instance.objectNode().put("term", c.term());
    row.put("together", c.together());
    row.put("to_left", c.before());
    row.put("count", c.count());
    row.put("by_chance", rounded(c.expected()));
    row.put("likelihood", rounded(c.likelihood()));
    row.put("pmi", rounded(c.mutualInformation()));
    return row.put("log_dice", rounded(c.logDice()));
  }

  private static BigDecimal rounded(double number) {
    var rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
    return rounded.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
  }
}
