package vn.nghiquyet.cli.output;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One column of a sheet.
///
/// @param key its name for programs
/// @param title its name for people
/// @param role how it is shown
/// @param readers who gets it
/// @param cell its text in a row; may hold {@link Marked} stretches and line ends
public record Column(
    String key, String title, Role role, Readers readers, Function<ObjectNode, String> cell) {

  /// How a column is shown.
  public enum Role {
    /// Words, wrapped where they must be.
    TEXT,
    /// A short value, never wrapped.
    SHORT,
    /// A number: as SHORT, and to the right.
    NUMBER,
    /// What stands before the next column's words: to the right, cut at its beginning.
    BEFORE,
    /// What stands behind them: cut at its end.
    AFTER,
    /// On cards, the line that heads each.
    HEADING,
    /// On cards, paragraphs below.
    BODY
  }

  /// Who gets a column.
  public enum Readers {
    /// Tables and Markdown.
    PEOPLE,
    /// TSV, CSV and workbooks.
    PROGRAMS,
    /// As PROGRAMS, and tables on a wide screen.
    WIDE,
    /// All of them.
    ALL
  }

  /// What stands in a row under a key; a key with a point, `amount.value`, leads into an object.
  public static JsonNode at(JsonNode row, String key) {
    int point = key.indexOf('.');
    return point < 0
        ? row.path(key)
        : at(row.path(key.substring(0, point)), key.substring(point + 1));
  }

  /// Whether people see it.
  boolean forPeople() {
    return readers == Readers.PEOPLE || readers == Readers.ALL;
  }

  /// Whether people see it who have room.
  boolean forWideScreens() {
    return readers != Readers.PROGRAMS;
  }

  /// Whether programs get it.
  boolean forPrograms() {
    return readers != Readers.PEOPLE;
  }
}
