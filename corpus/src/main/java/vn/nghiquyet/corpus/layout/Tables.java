package vn.nghiquyet.corpus.layout;

import java.util.List;
import org.jsoup.nodes.Element;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.lines.Line;

/// Tells tables of data from tables that only hold a photo or a page's columns.
final class Tables {

  private static final int LONGEST_CELL = 300;
  private static final int LONGEST_CAPTION = 80;

  private Tables() {}

  /// Writes a table of data as rows, a photo's table as a caption; false where it holds running
  /// text and is to be read as such.
  static boolean write(Element table, List<Line> lines) {
    boolean photo = table.selectFirst("img") != null;
    int words = Clean.line(table.text()).split(" ", -1).length;
    if (photo && words <= LONGEST_CAPTION) {
      put(Clean.line(table.text()), Line.Mark.CAPTION, lines);
      return true;
    }
    if (photo || table.selectFirst("table table") != null || !isData(table)) {
      return false;
    }
    for (var row : table.select("tr")) {
      var cells = row.select("> td, > th").stream().map(c -> Clean.line(c.text())).toList();
      if (cells.stream().anyMatch(c -> !c.isEmpty())) {
        put(String.join(" | ", cells), Line.Mark.ROW, lines);
      }
    }
    return true;
  }

  private static boolean isData(Element table) {
    var rows = table.select("tr");
    long wide = rows.stream().filter(r -> r.select("> td, > th").size() > 1).count();
    boolean shortCells =
        table.select("td, th").stream().allMatch(c -> c.text().length() <= LONGEST_CELL);
    boolean links = Density.of(table).share() > 0.5;
    return rows.size() > 1 && wide * 2 > rows.size() && shortCells && !links;
  }

  private static void put(String text, Line.Mark mark, List<Line> lines) {
    if (!text.isEmpty()) {
      lines.add(new Line(text, mark, true, false));
    }
  }
}
