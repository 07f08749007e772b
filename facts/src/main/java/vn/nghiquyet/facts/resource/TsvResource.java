package vn.nghiquyet.facts.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads tab-separated rows of a resource beside a class, or of a file. Empty lines and lines that
/// start with `#` are comments.
public final class TsvResource {

  private TsvResource() {}

  /// One row of a file.
  ///
  /// @param file the file's name
  /// @param line its line, from 1
  /// @param cells the cells; a missing cell at the end is empty
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The cell of a column, from 0; empty where the row is shorter.
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /// The cell's parts between ` | `.
    public List<String> parts(int column) {
      return cell(column).isEmpty() ? List.of() : List.of(cell(column).split(" \\| ", -1));
    }

    /// An error that says where the row stands.
    public IllegalArgumentException bad(String what) {
      return new IllegalArgumentException("%s:%d: %s".formatted(file, line, what));
    }
  }

  /// All rows, each read by `reader`. A missing file throws; so does a row that `reader` rejects.
  public static <T> List<T> read(Class<?> beside, String file, Function<Row, T> reader) {
    var stream = beside.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("no resource " + file + " beside " + beside.getName());
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(lines, file, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + file, e);
    }
  }

  /// All rows of a user's file; a row that `reader` rejects throws with file and line.
  public static <T> List<T> read(Path file, Function<Row, T> reader) throws IOException {
    try (var lines = Files.newBufferedReader(file)) {
      return read(lines, file.toString(), reader);
    }
  }

  private static <T> List<T> read(BufferedReader lines, String file, Function<Row, T> reader)
      throws IOException {
    var rows = new ArrayList<T>();
    int number = 0;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isEmpty() && line.charAt(0) != '#') {
        rows.add(reader.apply(new Row(file, number, List.of(line.split("\t", -1)))));
      }
    }
    return rows;
  }
}
