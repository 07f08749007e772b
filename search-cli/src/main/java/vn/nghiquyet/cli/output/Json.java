package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Objects whole, the rows of all sheets one after another.
///
/// @param lines one a line; else one array, indented
record Json(boolean lines) implements TextOutput {

  @Override
  public void print(List<Sheet> sheets, Writer out) throws IOException {
    if (lines) {
      for (var sheet : sheets) {
        sheet.eachRow(row -> out.append(row.toString()).append('\n'));
      }
      return;
    }
    var writer = JsonMapper.shared().writerWithDefaultPrettyPrinter();
    out.append("[ ");
    boolean first = true;
    for (var sheet : sheets) {
      for (var rows = sheet.rows().iterator(); rows.hasNext(); ) {
        out.append(first ? "" : ", ").append(writer.writeValueAsString(rows.next()));
        first = false;
      }
    }
    out.append(first ? "]\n" : " ]\n");
  }
}
