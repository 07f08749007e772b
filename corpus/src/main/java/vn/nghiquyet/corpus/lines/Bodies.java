package vn.nghiquyet.corpus.lines;

import java.util.Set;
import vn.nghiquyet.corpus.clue.Phrases;

/// Tells paragraphs, items, subheads and captions of a body apart, and finds its lead.
final class Bodies {

  private static final Phrases CAPTION = Phrases.load("caption.tsv");
  private static final Phrases CAPTION_WORDS = Phrases.load("caption-words.tsv");

  private static final int LONGEST_CAPTION = 60;
  private static final int LONGEST_SUBHEAD = 16;
  private static final int LONGEST_SPEAKER = 25;
  private static final int LONGEST_ITEM = 25;
  private static final int LONGEST_LEAD = 150;
  private static final int MANY_INDENTED = 4;

  private Bodies() {}

  static void pass(Sheet sheet, Set<Integer> doubled) {
    int first = sheet.firstProse();
    boolean indentTells = indentTells(sheet);
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isOpen(i)) {
        marked(sheet, i);
      }
      boolean twice = doubled.contains(i) && !sheet.line(i).isProse() && i > first;
      boolean indented =
          indentTells
              && sheet.line(i).indented()
              && isShort(sheet, i)
              && !sheet.line(i).isBulleted();
      if (sheet.isOpen(i) && (twice || indented || isCaption(sheet.line(i)))) {
        sheet.settle(i, Role.CAPTION);
        captionAbove(sheet, i);
      }
    }
    lists(sheet);
    shortLines(sheet);
    lead(sheet);
  }

  static boolean isCaption(Line line) {
    return line.mark() == Line.Mark.CAPTION
        || (line.words() <= LONGEST_CAPTION
            && line.mark() != Line.Mark.ROW
            && CAPTION.fits(line.text()));
  }

  private static void marked(Sheet sheet, int i) {
    switch (sheet.line(i).mark()) {
      case LEAD -> sheet.settle(i, Role.LEAD);
      case HEADING -> sheet.settle(i, Role.SUBHEAD);
      case ITEM -> sheet.settle(i, Role.ITEM);
      case ROW -> sheet.settle(i, Role.ROW);
      case CAPTION -> sheet.settle(i, Role.CAPTION);
      case BYLINE -> sheet.settle(i, Role.BYLINE);
      case DEBRIS -> sheet.settle(i, Role.CHROME);
      case NONE -> {}
    }
  }

  /// White space before a line means something only where few lines have it.
  private static boolean indentTells(Sheet sheet) {
    long indented =
        java.util.stream.IntStream.range(0, sheet.size())
            .filter(i -> sheet.line(i).indented())
            .count();
    return indented > 0 && indented * MANY_INDENTED < sheet.size();
  }

  private static boolean isShort(Sheet sheet, int i) {
    var line = sheet.line(i);
    return !line.isProse() && !line.isClosed() && line.words() <= LONGEST_CAPTION;
  }

  /// A caption over several lines: those above the credit, in one block with it.
  private static void captionAbove(Sheet sheet, int credit) {
    for (int i = credit - 1; i >= 0 && !sheet.line(i + 1).afterGap(); i--) {
      if (!sheet.isOpen(i) || sheet.line(i).isClosed() || sheet.line(i).isProse()) {
        return;
      }
      sheet.settle(i, Role.CAPTION);
    }
  }

  /// Lines with a bullet, and lines of a list without one: below a line that ends in a colon.
  private static void lists(Sheet sheet) {
    boolean listed = false;
    for (int i = 0; i < sheet.size(); i++) {
      var line = sheet.line(i);
      if (!sheet.isOpen(i)) {
        listed &=
            sheet.role(i) == Role.ITEM
                || sheet.role(i) == Role.CHROME
                || sheet.role(i) == Role.CAPTION;
        continue;
      }
      boolean star = line.text().startsWith("*");
      if (line.isBulleted()
          && !star
          && !isDashedOpening(sheet, i)
          && (!isNumberedHeading(sheet, i) || listed)) {
        sheet.settle(i, Role.ITEM);
        continue;
      }
      boolean itemLike =
          line.afterGap() ? !line.isProse() && line.hasFigure() : line.words() <= LONGEST_ITEM;
      if (listed && itemLike && !line.text().endsWith(":")) {
        sheet.settle(i, Role.ITEM);
      }
      listed =
          line.text().endsWith(":")
              || (listed && sheet.role(i) == Role.ITEM)
              || (listed && line.text().endsWith(";"));
    }
  }

  /// A text may open with a dash in place of its paper's name.
  private static boolean isDashedOpening(Sheet sheet, int i) {
    boolean dash = "-–—".indexOf(sheet.text(i).charAt(0)) >= 0;
    int before = sheet.previous(i - 1, k -> sheet.role(k).isBody());
    int next = sheet.next(i + 1, k -> sheet.role(k).isBody());
    return dash && before < 0 && next < sheet.size() && !sheet.line(next).isBulleted();
  }

  /// "1. Về kinh tế" above running text is a headline, not an item.
  private static boolean isNumberedHeading(Sheet sheet, int i) {
    var line = sheet.line(i);
    boolean numbered = Character.isDigit(line.text().charAt(0));
    boolean above =
        i + 1 < sheet.size()
            && sheet.line(i + 1).words() > line.words()
            && !sheet.line(i + 1).isBulleted();
    return numbered
        && above
        && !line.isClosed()
        && line.words() <= LONGEST_SUBHEAD
        && !line.hasFigure();
  }

  /// Of short lines in a row only the last can head the text below it; the others stand under
  /// photos.
  private static void shortLines(Sheet sheet) {
    int last = sheet.lastProse();
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isOpen(i)) {
        continue;
      }
      var line = sheet.line(i);
      boolean photo = CAPTION_WORDS.fits(line.text());
      if (!isShort(sheet, i) || line.hasFigure() || (line.words() > LONGEST_SUBHEAD && !photo)) {
        sheet.settle(i, isSpeaker(sheet, i) ? Role.SUBHEAD : Role.PARAGRAPH);
      } else if (i > last && last >= 0) {
        sheet.settle(i, Role.CAPTION);
      } else {
        sheet.settle(i, isSpeaker(sheet, i) || headsText(sheet, i) ? Role.SUBHEAD : Role.CAPTION);
      }
    }
  }

  /// A name and office above a text in quotation marks.
  private static boolean isSpeaker(Sheet sheet, int i) {
    int next = i + 1;
    boolean quoted =
        next < sheet.size()
            && sheet.role(next).isBody()
            && "“\"".indexOf(sheet.text(next).charAt(0)) >= 0;
    return quoted
        && sheet.line(next).isProse()
        && isShort(sheet, i)
        && sheet.line(i).words() <= LONGEST_SPEAKER;
  }

  private static boolean headsText(Sheet sheet, int i) {
    var line = sheet.line(i);
    int next = sheet.next(i + 1, k -> sheet.role(k).isBody());
    boolean aboveText = next < sheet.size() && !(sheet.isOpen(next) && isShort(sheet, next));
    return aboveText
        && line.words() <= LONGEST_SUBHEAD
        && (line.text().startsWith("*") || !CAPTION_WORDS.fits(line.text()));
  }

  /// The first paragraph is the lead when a title stands above and a text below it.
  private static void lead(Sheet sheet) {
    int first = sheet.next(0, i -> sheet.role(i).isBody());
    boolean marked = sheet.next(0, i -> sheet.role(i) == Role.LEAD) < sheet.size();
    if (marked
        || first == sheet.size()
        || sheet.title().isEmpty()
        || sheet.role(first) != Role.PARAGRAPH) {
      return;
    }
    var line = sheet.line(first);
    int second = sheet.next(first + 1, i -> sheet.role(i).isBody());
    if (second < sheet.size()
        && line.words() <= LONGEST_LEAD
        && !line.text().endsWith(":")
        && !line.text().startsWith("*")) {
      sheet.settle(first, Role.LEAD);
    }
  }
}
