package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Rows for a terminal: a grid that fits its width, or cards.
record Table(Screen screen) implements TextOutput {

  private static final String GAP = "  ";
  private static final Set<Column.Role> IN_ONE_LINE =
      EnumSet.of(Column.Role.TEXT, Column.Role.SHORT, Column.Role.NUMBER);
  private static final int NARROWEST_TEXT = 12;
  private static final int NARROWEST_CONTEXT = 8;
  private static final int WIDE = 150;
  private static final String INDENT = "  ";

  @Override
  public void print(List<Sheet> sheets, Writer out) throws IOException {
    boolean first = true;
    for (var sheet : sheets) {
      out.append(first ? "" : "\n");
      out.append(sheet.title().isEmpty() ? "" : screen.strong(sheet.title()) + "\n");
      print(sheet, out);
      first = false;
    }
  }

  private void print(Sheet sheet, Writer out) throws IOException {
    boolean wide = screen.columns() >= WIDE;
    var columns =
        sheet.columns().stream().filter(wide ? Column::forWideScreens : Column::forPeople).toList();
    if (sheet.layout() == Sheet.Layout.CARDS) {
      cards(columns, sheet, out);
    } else {
      grid(columns, sheet, out);
    }
  }

  private void cards(List<Column> columns, Sheet sheet, Writer out) throws IOException {
    for (var rows = sheet.rows().iterator(); rows.hasNext(); ) {
      card(columns, rows.next(), out);
      out.append(rows.hasNext() ? "\n" : "");
    }
  }

  private void card(List<Column> columns, ObjectNode row, Writer out) throws IOException {
    for (var line : role(columns, Column.Role.HEADING, row)) {
      for (var part : Width.wrapped(line, screen.columns())) {
        out.append(screen.strong(screen.marks(part))).append('\n');
      }
    }
    var details =
        columns.stream()
            .filter(c -> IN_ONE_LINE.contains(c.role()))
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

  private static List<String> role(List<Column> columns, Column.Role role, ObjectNode row) {
    return columns.stream()
        .filter(c -> c.role() == role)
        .map(c -> c.cell().apply(row))
        .filter(t -> !t.isEmpty())
        .toList();
  }

  private void grid(List<Column> columns, Sheet sheet, Writer out) throws IOException {
    var cells = new ArrayList<List<String>>();
    sheet.eachRow(row -> cells.add(columns.stream().map(c -> c.cell().apply(row)).toList()));
    if (cells.isEmpty()) {
      return;
    }
    int[] widths = widths(columns, cells);
    var roles = columns.stream().map(Column::role).toList();
    var head = line(columns.stream().map(Column::title).toList(), roles, widths);
    out.append(screen.strong(head.stripTrailing())).append('\n');
    boolean tall = cells.stream().flatMap(List::stream).anyMatch(c -> c.indexOf('\n') >= 0);
    for (int i = 0; i < cells.size(); i++) {
      out.append(tall && i > 0 ? "\n" : "");
      out.append(line(cells.get(i), roles, widths));
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
      boolean gives = widths[i] > narrowest(columns.get(i).role());
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

  private static int narrowest(Column.Role role) {
    return switch (role) {
      case SHORT, NUMBER -> Integer.MAX_VALUE;
      case BEFORE, AFTER -> NARROWEST_CONTEXT;
      case TEXT, HEADING, BODY -> NARROWEST_TEXT;
    };
  }

  private String line(List<String> cells, List<Column.Role> roles, int[] widths) {
    var wrapped = new ArrayList<List<String>>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(lines(cells.get(i), roles.get(i), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    var text = new StringBuilder();
    for (int y = 0; y < height; y++) {
      var line = new StringBuilder();
      for (int x = 0; x < widths.length; x++) {
        var part = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
        line.append(x == 0 ? "" : GAP).append(padded(part, roles.get(x), widths[x]));
      }
      text.append(screen.marks(line.toString().stripTrailing())).append('\n');
    }
    return text.toString();
  }

  private static List<String> lines(String cell, Column.Role role, int width) {
    return switch (role) {
      case BEFORE -> List.of(Width.lastOf(cell, width));
      case AFTER -> List.of(Width.firstOf(cell, width));
      case TEXT, SHORT, NUMBER, HEADING, BODY -> Width.wrapped(cell, width);
    };
  }

  private static String padded(String part, Column.Role role, int width) {
    return role == Column.Role.NUMBER || role == Column.Role.BEFORE
        ? Width.paddedBefore(part, width)
        : Width.padded(part, width);
  }
}
