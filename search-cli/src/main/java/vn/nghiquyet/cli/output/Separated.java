package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// Tabs between cells, one line a row, a header of keys.
record Separated() implements TextOutput {

  @Override
  public void print(List<Sheet> sheets, Writer out) throws IOException {
    for (var sheet : sheets) {
      var columns = sheet.columns().stream().filter(Column::forPrograms).toList();
      out.append(columns.stream().map(Column::key).collect(Collectors.joining("\t"))).append('\n');
      sheet.eachRow(row -> {
        var cells = columns.stream().map(c -> onOneLine(c.cell().apply(row)));
        out.append(cells.collect(Collectors.joining("\t"))).append('\n');
      });
    }
  }

  /// A cell cannot hold a tab or a line end in this format.
  private static String onOneLine(String text) {
    return Marked.shown(text, "", "").replaceAll("[\\t\\r\\n]+", " ");
  }
}
