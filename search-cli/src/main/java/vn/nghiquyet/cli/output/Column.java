package vn.nghiquyet.cli.output;

import java.util.function.Function;
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
    /// A number or another short value, never wrapped.
    SHORT,
    /// On cards, the line that heads each.
    HEADING,
    /// On cards, paragraphs below.
    BODY
  }

  /// Who gets a column.
  public enum Readers {
    /// Tables and Markdown.
    PEOPLE,
    /// TSV and CSV.
    PROGRAMS,
    /// All of them.
    ALL
  }

  /// Whether people see it.
  boolean forPeople() {
    return readers != Readers.PROGRAMS;
  }

  /// Whether programs get it.
  boolean forPrograms() {
    return readers != Readers.PEOPLE;
  }
}
