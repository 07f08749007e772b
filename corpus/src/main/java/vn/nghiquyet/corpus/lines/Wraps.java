package vn.nghiquyet.corpus.lines;

import java.util.ArrayList;
import java.util.List;

/// Joins lines that were broken by width, not by meaning: PDF pages, old portals, mail.
final class Wraps {

  private static final int FEW = 4;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 130;
  private static final double FULL = 0.75;
  private static final double MOST = 0.6;

  private Wraps() {}

  /// The lines with wrapped ones joined. Lines without an empty line between them are a group.
  static List<Line> join(List<Line> lines) {
    var joined = new ArrayList<Line>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).afterGap()) {
        joinGroup(lines.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void joinGroup(List<Line> group, List<Line> out) {
    int full = isWrapped(group) ? (int) (FULL * widest(group)) : Integer.MAX_VALUE;
    for (int i = 0; i < group.size(); i++) {
      var line = group.get(i);
      boolean broken =
          i > 0 && group.get(i - 1).text().length() >= full && line.text().length() > 1;
      if (!out.isEmpty() && continues(out.getLast(), line, i > 0, broken)) {
        var before = out.removeLast();
        var text = before.text() + " " + line.text();
        out.add(new Line(text, before.mark(), before.afterGap(), before.indented()));
      } else {
        out.add(line);
      }
    }
  }

  private static int widest(List<Line> group) {
    return group.stream().mapToInt(l -> l.text().length()).max().orElse(0);
  }

  /// Most lines break off inside a sentence, and near one width.
  private static boolean isWrapped(List<Line> group) {
    int widest = widest(group);
    if (group.size() < FEW || widest < NARROWEST || widest > WIDEST) {
      return false;
    }
    long full =
        group.stream().filter(l -> l.text().length() > FULL * widest && !l.isBulleted()).count();
    long open = group.stream().filter(l -> !l.isClosed()).count();
    return full >= MOST * group.size() && open >= MOST * group.size();
  }

  /// @param broken the line before is as wide as its wrapped group
  private static boolean continues(Line before, Line line, boolean sameGroup, boolean broken) {
    boolean plain = before.mark() == Line.Mark.NONE && line.mark() == Line.Mark.NONE;
    if (!plain || line.isBulleted() || before.isClosed()) {
      return false;
    }
    char first = line.text().charAt(0);
    boolean lower = Character.isLowerCase(first) || first == ',' || first == ';';
    boolean roomy = before.text().length() >= NARROWEST;
    if (lower && (sameGroup || roomy)) {
      return !line.text().equalsIgnoreCase(before.text());
    }
    return sameGroup && broken;
  }
}
