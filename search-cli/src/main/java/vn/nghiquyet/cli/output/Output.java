package vn.nghiquyet.cli.output;

import java.io.IOException;

/// A way to print a sheet.
public sealed interface Output permits Table, Separated, Csv, Json, Markdown {

  /// Prints all of a sheet.
  void print(Sheet sheet, Appendable out) throws IOException;

  /// The way that belongs to a format.
  static Output of(Format format, Screen screen) {
    return switch (format) {
      case TABLE -> new Table(screen);
      case TSV -> new Separated();
      case CSV -> new Csv();
      case JSONL -> new Json(true);
      case JSON -> new Json(false);
      case MD -> new Markdown();
    };
  }
}
