package vn.nghiquyet.cli.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats that answers are printed in.
public enum Format {
  /// For a terminal.
  TABLE,
  /// Tabs between cells, a header line; tabs and line ends inside a cell become blanks.
  TSV,
  /// Commas, quoted as spreadsheets expect.
  CSV,
  /// One object a line.
  JSONL,
  /// One array.
  JSON,
  /// Markdown tables.
  MD,
  /// A page of tables.
  HTML,
  /// A workbook, a sheet each.
  XLSX;

  /// Whether it is bytes that no terminal shows.
  public boolean isBinary() {
    return this == XLSX;
  }

  /// Whether an answer may have several sheets: one header line cannot stand for two.
  public boolean hasRoomForSheets() {
    return this != TSV && this != CSV;
  }

  /// The name on the command line and the file extension.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All names.
  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }

  /// The format of that name.
  public static Optional<Format> of(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
  }

  /// The format that a file's extension asks for.
  public static Optional<Format> of(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return Optional.of(TABLE);
    }
    return Arrays.stream(values())
        .filter(f -> f != TABLE && name.endsWith("." + f.id()))
        .findFirst();
  }
}
