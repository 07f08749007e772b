package vn.nghiquyet.cli.output;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/// Objects whole.
///
/// @param lines one a line; else one array, indented
record Json(boolean lines) implements Output {

  @Override
  public void print(Sheet sheet, Appendable out) throws IOException {
    if (lines) {
      for (var row : sheet.rows()) {
        out.append(row.toString()).append('\n');
      }
      return;
    }
    var writer = JsonMapper.shared().writerWithDefaultPrettyPrinter();
    out.append(writer.writeValueAsString(sheet.rows())).append('\n');
  }
}
