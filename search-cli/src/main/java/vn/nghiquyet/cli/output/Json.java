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
        for (var row : sheet.rows()) {
          out.append(row.toString()).append('\n');
        }
      }
      return;
    }
    var writer = JsonMapper.shared().writerWithDefaultPrettyPrinter();
    var before = "[ ";
    for (var sheet : sheets) {
      for (var row : sheet.rows()) {
        out.append(before).append(writer.writeValueAsString(row));
        before = ", ";
      }
    }
    out.append(before.equals("[ ") ? "[ ]\n" : " ]\n");
  }
}
