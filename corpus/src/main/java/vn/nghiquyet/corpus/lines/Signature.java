package vn.nghiquyet.corpus.lines;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.nghiquyet.corpus.clue.ByLine;

/// Takes the by-line out of the text: below the last paragraph, at its end, or in the head.
final class Signature {

  private static final int REACH = 4;
  private static final int LONGEST_NAME = 60;
  private static final Pattern BEHIND_SENTENCE =
      Pattern.compile(
          "(?<mark>\\./\\.|[.!?…][”\"]?)\\s*\\(?(?<name>\\p{Lu}[^!?…;]{2,50}?)\\)?(?:\\s*\\([^()]{1,30}\\))?\\.?$");

  private Signature() {}

  static void pass(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.role(i).isBody() && sheet.line(i).mark() == Line.Mark.BYLINE) {
        var text = sheet.text(i);
        sign(sheet, i, ByLine.labelled(text).or(() -> ByLine.names(text)));
      } else if (sheet.role(i).isBody() && ByLine.isSource(sheet.text(i))) {
        sheet.settle(i, Role.CHROME);
      }
    }
    int last = sheet.lastProse();
    int first = sheet.firstProse();
    bracketed(sheet);
    labelled(sheet, 0, first);
    if (last >= 0) {
      int signed = belowText(sheet, last);
      if (signed < 0) {
        atEndOf(sheet, last);
      } else {
        dropBelow(sheet, signed);
      }
    }
  }

  private static void labelled(Sheet sheet, int from, int to) {
    for (int i = from; i < to; i++) {
      var names =
          sheet.role(i).isBody() || sheet.role(i) == Role.CHROME
              ? ByLine.labelled(sheet.text(i))
              : Optional.<String>empty();
      if (names.isPresent()) {
        sign(sheet, i, names);
      }
    }
  }

  /// The by-line below the last paragraph, or -1. A name without a label counts when it stands
  /// alone.
  private static int belowText(Sheet sheet, int last) {
    int end = Math.min(sheet.size(), last + 1 + REACH);
    for (int i = last; i < end; i++) {
      var names =
          sheet.role(i).isBody() ? ByLine.labelled(sheet.text(i)) : Optional.<String>empty();
      if (names.isPresent()) {
        sign(sheet, i, names);
        return i;
      }
    }
    for (int i = last + 1; i < end; i++) {
      boolean open = sheet.role(i).isBody() && sheet.line(i).mark() != Line.Mark.HEADING;
      var names = open ? ByLine.bare(sheet.text(i)) : Optional.<String>empty();
      if (names.isPresent() && !isTold(sheet, names.get())) {
        sign(sheet, i, names);
        return i;
      }
    }
    return -1;
  }

  /// Whether the text speaks of the one named: then it is a place or a person in it, not its
  /// writer.
  private static boolean isTold(Sheet sheet, String name) {
    int cut = name.lastIndexOf(' ', name.lastIndexOf(' ') - 1);
    var core = name.substring(cut + 1);
    return sheet.title().filter(t -> t.contains(core)).isPresent()
        || (cut > 0
            && IntStream.range(0, sheet.size())
                .anyMatch(i -> sheet.isProse(i) && sheet.text(i).contains(core)));
  }

  private static void sign(Sheet sheet, int i, Optional<String> names) {
    sheet.settle(i, Role.BYLINE);
    names.ifPresent(sheet::author);
  }

  /// "… nông thôn mới. (TH.AN - M.KHÁNH)": names in brackets behind one of several reports.
  private static void bracketed(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      var text = sheet.text(i);
      int open = text.lastIndexOf(" (");
      boolean behind =
          sheet.isProse(i) && text.endsWith(")") && open > 0 && text.length() - open < LONGEST_NAME;
      if (!behind || ".!?…”\"".indexOf(text.charAt(open - 1)) < 0) {
        continue;
      }
      var inside = text.substring(open + 2, text.length() - 1);
      var names =
          inside.equals(inside.toUpperCase(Locale.ROOT))
              ? ByLine.bare(inside)
              : Optional.<String>empty();
      if (names.isPresent()) {
        sheet.author(sheet.author().map(a -> a + " - " + names.get()).orElse(names.get()));
        sheet.shorten(i, text.substring(0, open));
      }
    }
  }

  /// "… đã đề ra./. Hương Lan", "… ổn định. TRÚC LINH": the name behind the last sentence.
  private static void atEndOf(Sheet sheet, int last) {
    var text = sheet.text(last);
    var found =
        BEHIND_SENTENCE
            .matcher(text)
            .region(Math.max(0, text.length() - LONGEST_NAME), text.length());
    if (!found.find()) {
      return;
    }
    var rest = found.group("name").strip();
    boolean sure =
        rest.equals(rest.toUpperCase(Locale.ROOT)) || found.group("mark").startsWith("./");
    var names = ByLine.labelled(rest).or(() -> sure ? ByLine.bare(rest) : Optional.empty());
    if (names.isPresent()) {
      sheet.author(names.get());
      sheet.shorten(last, text.substring(0, found.end("mark")));
    }
  }

  /// Below the by-line only texts under photos can still belong to the article.
  private static void dropBelow(Sheet sheet, int signed) {
    for (int i = signed + 1; i < sheet.size(); i++) {
      if (sheet.role(i).isBody() && !sheet.line(i).isProse()) {
        sheet.settle(i, Bodies.isCaption(sheet.line(i)) ? Role.CAPTION : Role.CHROME);
      }
    }
  }
}
