package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A way to print an answer.
public sealed interface Output permits TextOutput, Xlsx {

  /// Prints all sheets of an answer, in order.
  void print(List<Sheet> sheets, OutputStream out) throws IOException;

  /// The way that belongs to a format.
  ///
  /// @param excel whether CSV is written for spreadsheets: with a byte order mark, formulas
  ///   disarmed
  static Output of(Format format, Screen screen, boolean excel) {
    return switch (format) {
      case TABLE -> new Table(screen);
      case TSV -> new Separated();
      case CSV -> new Csv(excel);
      case JSONL -> new Json(true);
      case JSON -> new Json(false);
      case MD -> new Markdown();
      case HTML -> new Html();
      case XLSX -> new Xlsx();
    };
  }
}
