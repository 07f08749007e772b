package vn.nghiquyet.cli.output;

/// The terminal that a table is made for.
///
/// @param columns cells in a line
/// @param color whether it shows colours
public record Screen(int columns, boolean color) {

  private static final int NARROWEST = 40;

  public Screen {
    columns = Math.max(NARROWEST, columns);
  }

  String strong(String text) {
    return color ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  String faint(String text) {
    return color ? "\u001B[2m" + text + "\u001B[0m" : text;
  }

  /// Marks are bold and coloured, or in brackets where there is no colour.
  String marks(String text) {
    return color ? Marked.shown(text, "\u001B[1;33m", "\u001B[0m") : Marked.shown(text, "[", "]");
  }
}
