package vn.nghiquyet.corpus.lines;

import java.util.stream.IntStream;
import vn.nghiquyet.corpus.clue.ByLine;
import vn.nghiquyet.corpus.clue.Phrases;

/// Finds where the article ends and the page goes on: comments, ratings, other stories. Pointers to
/// other stories inside the article are cut out.
final class Tails {

  private static final Phrases TAIL = Phrases.load("tail.tsv");
  private static final Phrases TAIL_WORD = Phrases.load("tail-word.tsv");
  private static final Phrases RELATED = Phrases.load("related.tsv");
  private static final Phrases ASIDE = Phrases.load("aside.tsv");

  /// Fewer words of prose than this are no article that could have ended.
  private static final int SHORTEST_ARTICLE = 20;

  /// As many words of prose may stand among headlines.
  private static final int FEW_WORDS = 30;

  private static final int MOST_HEADLINES = 8;
  private static final int SIGNATURE_REACH = 5;
  private static final int COMPLETE_POINTER = 5;
  private static final double TEASERS = 0.65;

  private Tails() {}

  static void pass(Sheet sheet) {
    int end = end(sheet);
    drop(sheet, end, sheet.size());
    for (int i = 0; i < end; i++) {
      if (!sheet.isOpen(i)) {
        continue;
      }
      if (RELATED.fits(sheet.text(i))) {
        dropStories(sheet, i, end);
      } else if (ASIDE.fits(sheet.text(i))) {
        dropPointer(sheet, i, end);
      } else if (isSigned(sheet, i) && isFollowedByTeasers(sheet, i, end)) {
        drop(sheet, i + 1, end);
      }
    }
  }

  /// The line at which the article is over for certain.
  private static int end(Sheet sheet) {
    int words = 0;
    for (int i = 0; i < sheet.size(); i++) {
      var text = sheet.text(i);
      boolean begun = words >= SHORTEST_ARTICLE;
      if (begun && TAIL.fits(text)) {
        return i;
      }
      if (begun && TAIL_WORD.fits(text) && proseWords(sheet, i + 1, sheet.size()) <= FEW_WORDS) {
        return i;
      }
      words += sheet.isProse(i) ? sheet.line(i).words() : 0;
    }
    return sheet.size();
  }

  /// A list of other stories: to the end of the article where no more of it follows, else the
  /// headlines right below its heading.
  private static void dropStories(Sheet sheet, int i, int end) {
    boolean begun = proseWords(sheet, 0, i) >= SHORTEST_ARTICLE;
    boolean stories = isTeaserList(sheet, i + 1, end) || proseWords(sheet, i + 1, end) <= FEW_WORDS;
    if (begun && (stories || isOver(sheet, i))) {
      drop(sheet, i, end);
    } else {
      dropPointer(sheet, i, end);
    }
  }

  /// Whether a by-line or an end mark stands between the last paragraph and the line.
  private static boolean isOver(Sheet sheet, int i) {
    int last = Math.max(0, sheet.previous(i - 1, sheet::isProse));
    return IntStream.range(last, i).anyMatch(k -> isSigned(sheet, k));
  }

  private static boolean isSigned(Sheet sheet, int i) {
    return sheet.line(i).endsArticle() || ByLine.labelled(sheet.text(i)).isPresent();
  }

  /// Whether the article, visibly over at `i`, is the larger part and the rest is other stories.
  private static boolean isFollowedByTeasers(Sheet sheet, int i, int end) {
    boolean signedBelow =
        IntStream.range(i + 1, Math.min(end, i + 1 + SIGNATURE_REACH))
            .anyMatch(k -> isSigned(sheet, k));
    int after = proseWords(sheet, i + 1, end);
    return !signedBelow
        && isTeaserList(sheet, i + 1, end)
        && proseWords(sheet, 0, i + 1) > 2 * after;
  }

  /// Most paragraphs have a headline of their own right above.
  private static boolean isTeaserList(Sheet sheet, int from, int to) {
    int prose = 0;
    int headed = 0;
    for (int i = from; i < to; i++) {
      if (sheet.isProse(i)) {
        prose++;
        headed += i > from && !sheet.line(i - 1).isProse() ? 1 : 0;
      }
    }
    return prose > 0 && headed >= TEASERS * prose;
  }

  /// Drops a pointer and the headlines below it, up to the next running text, heading or by-line.
  private static void dropPointer(Sheet sheet, int i, int end) {
    sheet.settle(i, Role.CHROME);
    int prose = sheet.next(i + 1, k -> sheet.line(k).isProse());
    boolean complete = sheet.line(i).words() > COMPLETE_POINTER && prose < end;
    int last = complete ? i + 1 : Math.min(Math.min(prose, end), i + 1 + MOST_HEADLINES);
    for (int k = i + 1; k < last; k++) {
      var line = sheet.line(k);
      if (line.mark() == Line.Mark.HEADING
          || isSigned(sheet, k)
          || ByLine.bare(line.text()).isPresent()) {
        return;
      }
      sheet.settle(k, Role.CHROME);
    }
  }

  private static int proseWords(Sheet sheet, int from, int to) {
    return IntStream.range(from, to).filter(sheet::isProse).map(i -> sheet.line(i).words()).sum();
  }

  private static void drop(Sheet sheet, int from, int to) {
    for (int i = from; i < to; i++) {
      sheet.settle(i, Role.CHROME);
    }
  }
}
