package vn.nghiquyet.analyzers.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The rows of a data file that lies beside a class: UTF-8 in NFC, tabs between columns, `#` for
/// remarks.
public final class Rows {

  private Rows() {}

  /// One row, which knows where it stands.
  ///
  /// @param file the data file
  /// @param line counted from 1
  /// @param cells the columns, none blank
  public record Row(String file, int line, List<String> cells) {

    /// A column, counted from 0.
    public String cell(int column) {
      return cells.get(column);
    }

    /// What is thrown when the row says something it must not: file, line, what, and what to do.
    public IllegalStateException wrong(String problem) {
      return new IllegalStateException(file + ":" + line + ": " + problem);
    }
  }

  /// Reads the rows in order, each with exactly so many columns.
  public static List<Row> read(Class<?> beside, String file, int columns) {
    var rows = new ArrayList<Row>();
    int line = 0;
    for (var text : content(beside, file).lines().toList()) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      var row = new Row(file, line, List.of(text.split("\t", -1)));
      if (row.cells().size() != columns || row.cells().stream().anyMatch(String::isBlank)) {
        throw row.wrong("needs " + columns + " filled columns with tabs between them");
      }
      if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
        throw row.wrong("is not NFC; normalize the file");
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  private static String content(Class<?> beside, String file) {
    try (var in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s is missing beside %s; rebuild the jar".formatted(file, beside.getName()));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
