package vn.nghiquyet.cli.output;

import java.util.ArrayList;
import java.util.List;

/// Widths on a terminal: a letter with its accents takes one cell, a CJK character or emoji two.
final class Width {

  private Width() {}

  /// Cells that a text takes; marks take none.
  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /// Cuts a text into lines of at most so many cells, between words where it can; a mark that is
  /// open at the end of a line is closed there and opened on the next.
  static List<String> wrapped(String text, int cells) {
    var lines = new ArrayList<String>();
    for (var paragraph : text.split("\n", -1)) {
      wrap(paragraph, cells, lines);
    }
    return markedByLine(lines);
  }

  /// The text with blanks up to a width.
  static String padded(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - of(text)));
  }

  /// The text with blanks before it up to a width.
  static String paddedBefore(String text, int cells) {
    return " ".repeat(Math.max(0, cells - of(text))) + text;
  }

  /// As much of a text's beginning as fits, whole words where it can.
  static String firstOf(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    }
    int fits = fitting(text, cells);
    int blank = text.lastIndexOf(' ', fits);
    return text.substring(0, blank > 0 ? blank : fits);
  }

  /// As much of a text's end as fits, whole words where it can.
  static String lastOf(String text, int cells) {
    int from = 0;
    while (of(text.substring(from)) > cells) {
      int blank = text.indexOf(' ', from);
      from = blank < 0 ? from + Character.charCount(text.codePointAt(from)) : blank + 1;
    }
    return text.substring(from);
  }

  private static void wrap(String paragraph, int cells, List<String> lines) {
    var line = new StringBuilder();
    for (var word : paragraph.split(" ", -1)) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > cells) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
      while (of(line.toString()) > cells) {
        int fits = fitting(line, cells);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
  }

  private static int fitting(CharSequence text, int cells) {
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      used += of(c);
      if (used > cells && i > 0) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static List<String> markedByLine(List<String> lines) {
    var marked = new ArrayList<String>();
    boolean open = false;
    for (var line : lines) {
      var begun = open ? Marked.of("").charAt(0) + line : line;
      for (int i = 0; i < line.length(); i++) {
        if (Marked.isMark(line.charAt(i))) {
          open = Marked.opens(line.charAt(i));
        }
      }
      marked.add(open ? begun + Marked.of("").charAt(1) : begun);
    }
    return marked;
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (Marked.isMark(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF);
  }
}
