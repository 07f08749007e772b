package vn.nghiquyet.corpus.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import vn.nghiquyet.corpus.clue.Phrases;

/// Drops what is no text: switches, counters, menus, second prints of a line.
final class Furniture {

  private static final Phrases CHROME = Phrases.load("chrome.tsv");
  private static final int FEW_WORDS = 3;
  private static final int MENU_WORDS = 4;
  private static final int MENU_LINES = 4;

  private Furniture() {}

  /// Settles furniture; what it leaves open may be part of the article.
  static void pass(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      var line = sheet.line(i);
      if (line.mark() == Line.Mark.DEBRIS) {
        sheet.settle(i, Role.CHROME);
      } else if (sheet.isOpen(i) && CHROME.fits(line.text())) {
        sheet.settle(i, Role.CHROME);
        dropMenuItem(sheet, i);
      }
    }
    dropMenus(sheet);
  }

  /// A sign alone on its line with a headline below it is an item of a list of links.
  private static void dropMenuItem(Sheet sheet, int i) {
    boolean dash = sheet.text(i).length() == 1 && "-*•+>".indexOf(sheet.text(i)) >= 0;
    if (dash && i + 1 < sheet.size() && !sheet.line(i + 1).isProse()) {
      sheet.settle(i + 1, Role.CHROME);
    }
  }

  /// Many lines of very few words in a row, before the text begins, are a menu.
  private static void dropMenus(Sheet sheet) {
    int first = sheet.firstProse();
    int start = 0;
    for (int i = 0; i <= first; i++) {
      if (i < first && isMenuLike(sheet, i)) {
        continue;
      }
      if (i - start >= MENU_LINES) {
        for (int k = start; k < i; k++) {
          sheet.settle(k, Role.CHROME);
        }
      }
      start = i + 1;
    }
  }

  private static boolean isMenuLike(Sheet sheet, int i) {
    var line = sheet.line(i);
    return sheet.role(i) == Role.CHROME
        || (line.mark() == Line.Mark.NONE
            && line.words() <= MENU_WORDS
            && !line.isClosed()
            && !line.hasFigure());
  }

  /// Drops later prints of a line and tells which lines were printed more than once.
  static Set<Integer> dropDoubles(Sheet sheet) {
    var seen = new HashMap<String, Integer>();
    var doubled = new HashSet<Integer>();
    for (int i = 0; i < sheet.size(); i++) {
      var line = sheet.line(i);
      boolean countable =
          sheet.isOpen(i) && line.words() >= FEW_WORDS && line.mark() != Line.Mark.ROW;
      if (!countable || (line.isClosed() && !line.isProse())) {
        continue;
      }
      var first = seen.putIfAbsent(Phrases.key(line.text()), i);
      if (first != null) {
        doubled.add(first);
        sheet.settle(i, Role.CHROME);
      }
    }
    return doubled;
  }
}
