package vn.nghiquyet.corpus.clue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Rows of a resource file: not its comments, which begin with `#`, and not its empty lines.
public final class Rows {

  private Rows() {}

  /// One row and where it stands.
  ///
  /// @param file name of the file
  /// @param number line number, from 1
  /// @param text the row as written
  public record Row(String file, int number, String text) {

    /// An exception that says where the row is and what is wrong with it.
    public IllegalStateException bad(String why) {
      return new IllegalStateException("%s:%d: row '%s' %s".formatted(file, number, text, why));
    }
  }

  /// All rows of a file beside a class.
  public static List<Row> of(Class<?> beside, String file) {
    var stream = beside.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(
          "resource %s is missing beside %s; build the program again"
              .formatted(file, beside.getName()));
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var rows = new ArrayList<Row>();
      int number = 0;
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(file, number, line));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + file + " cannot be read", e);
    }
  }
}
