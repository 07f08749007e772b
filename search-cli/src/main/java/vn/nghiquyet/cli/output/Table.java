package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Rows for a terminal: a grid that fits its width, or cards.
record Table(Screen screen) implements Output {

  private static final String GAP = "  ";
  private static final int NARROWEST_TEXT = 12;
  private static final String INDENT = "  ";

  @Override
  public void print(Sheet sheet, Appendable out) throws IOException {
    var columns = sheet.columns().stream().filter(Column::forPeople).toList();
    if (sheet.layout() == Sheet.Layout.CARDS) {
      cards(columns, sheet.rows(), out);
    } else {
      grid(columns, sheet.rows(), out);
    }
  }

  private void cards(List<Column> columns, List<ObjectNode> rows, Appendable out)
      throws IOException {
    boolean first = true;
    for (var row : rows) {
      if (!first) {
        out.append('\n');
      }
      first = false;
      for (var line : role(columns, Column.Role.HEADING, row)) {
        for (var part : Width.wrapped(line, screen.columns())) {
          out.append(screen.strong(screen.marks(part))).append('\n');
        }
      }
      var details =
          columns.stream()
              .filter(c -> c.role() == Column.Role.TEXT || c.role() == Column.Role.SHORT)
              .map(c -> c.cell().apply(row))
              .filter(t -> !t.isEmpty())
              .collect(Collectors.joining(" · "));
      for (var part : Width.wrapped(details, screen.columns() - INDENT.length())) {
        out.append(INDENT).append(screen.faint(part)).append('\n');
      }
      for (var line : role(columns, Column.Role.BODY, row)) {
        for (var part : Width.wrapped(line, screen.columns() - INDENT.length())) {
          out.append(INDENT).append(screen.marks(part)).append('\n');
        }
      }
    }
  }

  private static List<String> role(List<Column> columns, Column.Role role, ObjectNode row) {
    return columns.stream()
        .filter(c -> c.role() == role)
        .map(c -> c.cell().apply(row))
        .filter(t -> !t.isEmpty())
        .toList();
  }

  private void grid(List<Column> columns, List<ObjectNode> rows, Appendable out)
      throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    var cells = new ArrayList<List<String>>();
    for (var row : rows) {
      cells.add(columns.stream().map(c -> c.cell().apply(row)).toList());
    }
    int[] widths = widths(columns, cells);
    line(columns.stream().map(Column::title).toList(), widths, out, true);
    boolean tall = cells.stream().flatMap(List::stream).anyMatch(c -> c.indexOf('\n') >= 0);
    for (int i = 0; i < cells.size(); i++) {
      if (tall && i > 0) {
        out.append('\n');
      }
      line(cells.get(i), widths, out, false);
    }
  }

  /// Each column as wide as its widest line; where the screen is too narrow, the widest columns of
  /// text give way.
  private int[] widths(List<Column> columns, List<List<String>> cells) {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          cells.stream()
              .flatMap(r -> r.get(column).lines())
              .mapToInt(Width::of)
              .reduce(Width.of(columns.get(i).title()), Math::max);
    }
    int room = screen.columns() - GAP.length() * (widths.length - 1);
    while (sum(widths) > room) {
      int widest = widest(columns, widths);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int widest(List<Column> columns, int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean gives = columns.get(i).role() != Column.Role.SHORT && widths[i] > NARROWEST_TEXT;
      if (gives && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }

  private void line(List<String> cells, int[] widths, Appendable out, boolean head)
      throws IOException {
    var wrapped = new ArrayList<List<String>>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(Width.wrapped(cells.get(i), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      var line = new StringBuilder();
      for (int x = 0; x < widths.length; x++) {
        var part = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
        line.append(x == 0 ? "" : GAP).append(Width.padded(part, widths[x]));
      }
      var shown = screen.marks(line.toString().stripTrailing());
      out.append(head ? screen.strong(shown) : shown).append('\n');
    }
  }
}
