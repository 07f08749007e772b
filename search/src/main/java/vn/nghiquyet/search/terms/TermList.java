package vn.nghiquyet.search.terms;

import java.util.List;

/// A list of terms, and what it was counted over.
///
/// @param a the selection
/// @param b what it is compared with; empty where it is not
/// @param nodes how often the word that others stand near was found; 0 where none was asked for
/// @param rows best first
/// @param <T> what is told of a term
public record TermList<T>(Size a, Size b, int nodes, List<T> rows) {

  public TermList {
    rows = List.copyOf(rows);
  }

  /// The size of a selection.
  ///
  /// @param articles how many
  /// @param units how many units of text
  public record Size(int articles, long units) {

    /// Nothing.
    public static final Size NONE = new Size(0, 0);
  }

  /// The first rows alone.
  public TermList<T> first(int most) {
    return new TermList<>(a, b, nodes, rows.stream().limit(most).toList());
  }
}
