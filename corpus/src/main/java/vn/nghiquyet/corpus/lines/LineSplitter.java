package vn.nghiquyet.corpus.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.corpus.clue.Clean;

/// Cuts a text into lines: reads the little mark-up that saved pages hold, joins lines that were
/// only wrapped.
final class LineSplitter {

  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]]{0,300}\\](?:\\([^)]{0,600}\\))?");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]{1,300})\\]\\((?:https?:|/|#)[^)]{0,600}\\)");
  private static final Pattern HASHES = Pattern.compile("#{1,6}\\s+");
  private static final Pattern RULE_ROW = Pattern.compile("[|:\\-\\s]*-{2,}[|:\\-\\s]*");
  private static final int LONGEST_MARKED_UP = 4000;

  private final List<Line> lines = new ArrayList<>();
  private boolean gap = true;
  private boolean imageBefore;

  private LineSplitter() {}

  /// The lines of a cleaned text.
  static List<Line> lines(String text) {
    var splitter = new LineSplitter();
    for (var raw : text.split("\n", -1)) {
      splitter.add(raw);
    }
    return Wraps.join(splitter.lines);
  }

  private void add(String raw) {
    if (raw.isBlank()) {
      gap = true;
      return;
    }
    boolean indented = raw.charAt(0) == ' ';
    var plain = raw.length() > LONGEST_MARKED_UP ? raw : withoutMarkUp(raw);
    boolean image = !plain.equals(raw) && IMAGE.matcher(raw).find();
    var cells = cells(plain);
    if (cells.size() > 1 && plain.strip().startsWith("|")) {
      put(String.join(" | ", cells), Line.Mark.ROW, indented);
    } else if (cells.isEmpty() || RULE_ROW.matcher(plain).matches()) {
      put(Clean.line(plain), Line.Mark.DEBRIS, indented);
    } else if (plain.indexOf('|') >= 0 && cells.size() == 1) {
      put(cells.getFirst(), photoText(cells.getFirst()), indented);
    } else {
      heading(Clean.line(plain), indented);
    }
    imageBefore = image;
  }

  /// A table of one cell is what a photo and its caption become.
  private Line.Mark photoText(String cell) {
    boolean shortText = Line.of(cell, Line.Mark.NONE).words() <= 45;
    return shortText && (imageBefore || !lines.isEmpty()) ? Line.Mark.CAPTION : Line.Mark.NONE;
  }

  private void heading(String line, boolean indented) {
    var hashes = HASHES.matcher(line);
    if (hashes.lookingAt()) {
      put(line.substring(hashes.end()), Line.Mark.HEADING, indented);
    } else {
      put(line, Line.Mark.NONE, indented);
    }
  }

  private void put(String text, Line.Mark mark, boolean indented) {
    if (!text.isEmpty()) {
      lines.add(new Line(text, mark, gap, indented));
      gap = false;
    }
  }

  private static String withoutMarkUp(String raw) {
    var text = IMAGE.matcher(raw).replaceAll(" ");
    text = LINK.matcher(text).replaceAll("$1");
    return text.replace("**", "").replace("__", "");
  }

  private static List<String> cells(String line) {
    if (line.indexOf('|') < 0) {
      return line.isBlank() ? List.of() : List.of(line);
    }
    var cells = new ArrayList<String>();
    for (var cell : line.split("\\|", -1)) {
      var text = Clean.line(cell);
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        cells.add(text);
      }
    }
    return cells;
  }
}
