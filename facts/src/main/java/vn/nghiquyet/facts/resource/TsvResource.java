package vn.nghiquyet.facts.resource;

import java.io.IOException;
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
    try (var stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file + " beside " + beside.getName());
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + file, e);
    }
  }

  /// All rows of a user's file; a row that `reader` rejects throws with file and line.
  public static <T> List<T> read(Path file, Function<Row, T> reader) throws IOException {
    return read(Files.readString(file), file.toString(), reader);
  }

  /// The gazetteer has 17,000 rows and is read by commands that must answer at once, so the text is
  /// cut in place.
  private static <T> List<T> read(String text, String file, Function<Row, T> reader) {
    var rows = new ArrayList<T>();
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      number++;
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      if (last > start && text.charAt(start) != '#') {
        rows.add(reader.apply(new Row(file, number, cells(text, start, last))));
      }
      start = end + 1;
    }
    return rows;
  }

  private static List<String> cells(String text, int start, int end) {
    var cells = new ArrayList<String>();
    int from = start;
    for (int tab = text.indexOf('\t', from);
        tab >= 0 && tab < end;
        tab = text.indexOf('\t', from)) {
      cells.add(text.substring(from, tab));
      from = tab + 1;
    }
    cells.add(text.substring(from, end));
    return cells;
  }
}
