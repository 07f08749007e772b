package vn.nghiquyet.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A way to print that gives UTF-8 text.
sealed interface TextOutput extends Output permits Table, Separated, Csv, Json, Markdown, Html {

  /// Prints all sheets.
  void print(List<Sheet> sheets, Writer out) throws IOException;

  @Override
  default void print(List<Sheet> sheets, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    print(sheets, writer);
    writer.flush();
  }
}
