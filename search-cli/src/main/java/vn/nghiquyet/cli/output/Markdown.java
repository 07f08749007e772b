package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// A Markdown table.
record Markdown() implements Output {

  @Override
  public void print(Sheet sheet, Appendable out) throws IOException {
    var columns = sheet.columns().stream().filter(Column::forPeople).toList();
    line(columns.stream().map(Column::title).toList(), out);
    line(columns.stream().map(_ -> "---").toList(), out);
    for (var row : sheet.rows()) {
      line(columns.stream().map(c -> escaped(c.cell().apply(row))).toList(), out);
    }
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
  }

  private static String escaped(String cell) {
    var safe = cell.replaceAll("([\\\\|*_`<])", "\\\\$1").replaceAll("\\R", "<br>");
    return Marked.shown(safe, "**", "**");
  }
}
