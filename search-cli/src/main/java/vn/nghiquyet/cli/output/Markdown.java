package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// Markdown tables.
record Markdown() implements TextOutput {

  @Override
  public void print(List<Sheet> sheets, Writer out) throws IOException {
    boolean first = true;
    for (var sheet : sheets) {
      out.append(first ? "" : "\n");
      out.append(sheet.title().isEmpty() ? "" : "## " + escaped(sheet.title()) + "\n\n");
      print(sheet, out);
      first = false;
    }
  }

  private static void print(Sheet sheet, Writer out) throws IOException {
    var columns = sheet.columns().stream().filter(Column::forPeople).toList();
    line(columns.stream().map(Column::title).toList(), out);
    line(columns.stream().map(_ -> "---").toList(), out);
    sheet.eachRow(
        row -> line(columns.stream().map(c -> escaped(c.cell().apply(row))).toList(), out));
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
  }

  private static String escaped(String cell) {
    var safe = cell.replaceAll("([\\\\|*_`<])", "\\\\$1").replaceAll("\\R", "<br>");
    return Marked.shown(safe, "**", "**");
  }
}
