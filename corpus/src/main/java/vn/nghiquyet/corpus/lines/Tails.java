package vn.nghiquyet.corpus.lines;

import java.util.stream.IntStream;
import vn.nghiquyet.corpus.clue.ByLine;
import vn.nghiquyet.corpus.clue.Phrases;

/// Finds where the article ends and the page goes on: comments, ratings, other stories. Pointers to
/// other stories inside the article are cut out.
final class Tails {

  private static final Phrases TAIL = Phrases.load("tail.tsv");
  private static final Phrases ASIDE = Phrases.load("aside.tsv");

  /// Fewer words of prose than this are no article that could have ended.
  private static final int SHORTEST_ARTICLE = 20;

  private static final int MOST_HEADLINES = 8;
  private static final int SIGNATURE_REACH = 5;
  private static final double TEASERS = 0.65;

  private Tails() {}

  static void pass(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isOpen(i) && !(sheet.role(i) == Role.CHROME && TAIL.fits(sheet.text(i)))) {
        continue;
      }
      if (TAIL.fits(sheet.text(i))) {
        if (endsArticle(sheet, i)) {
          drop(sheet, i, sheet.size());
          return;
        }
        dropPointer(sheet, i);
      } else if (ASIDE.fits(sheet.text(i))) {
        dropPointer(sheet, i);
      } else if (isSigned(sheet, i) && isFollowedByTeasers(sheet, i)) {
        drop(sheet, i + 1, sheet.size());
        return;
      }
    }
  }

  /// Whether the marker at `i` ends the article: what follows is less than the article, or reads as
  /// a list of teasers, or the article is visibly over.
  private static boolean endsArticle(Sheet sheet, int i) {
    int before = proseWords(sheet, 0, i);
    if (before < SHORTEST_ARTICLE) {
      return false;
    }
    int after = proseWords(sheet, i + 1, sheet.size());
    if (after <= before || isTeaserList(sheet, i + 1)) {
      return true;
    }
    int last = sheet.previous(i - 1, sheet::isProse);
    boolean signed = IntStream.range(last, i).anyMatch(k -> isSigned(sheet, k));
    return signed || sheet.line(last).endsArticle();
  }

  private static boolean isSigned(Sheet sheet, int i) {
    return sheet.line(i).endsArticle() || ByLine.labelled(sheet.text(i)).isPresent();
  }

  /// Whether the article, visibly over at `i`, is the larger part and the rest is other stories.
  private static boolean isFollowedByTeasers(Sheet sheet, int i) {
    boolean signedBelow =
        IntStream.range(i + 1, Math.min(sheet.size(), i + 1 + SIGNATURE_REACH))
            .anyMatch(k -> isSigned(sheet, k));
    int after = proseWords(sheet, i + 1, sheet.size());
    return !signedBelow && isTeaserList(sheet, i + 1) && proseWords(sheet, 0, i + 1) > 2 * after;
  }

  /// Most paragraphs have a headline of their own right above or right below.
  private static boolean isTeaserList(Sheet sheet, int from) {
    int prose = 0;
    int headed = 0;
    for (int i = from; i < sheet.size(); i++) {
      if (sheet.isProse(i)) {
        prose++;
        if (i > from && !sheet.line(i - 1).isProse()) {
          headed++;
        }
      }
    }
    return prose > 0 && headed >= TEASERS * prose;
  }

  /// Drops a pointer and the headlines below it, up to the next running text.
  private static void dropPointer(Sheet sheet, int i) {
    boolean complete = sheet.line(i).words() > 5;
    int end = sheet.next(i + 1, k -> sheet.line(k).isProse());
    boolean over = end == sheet.size();
    int last = complete && !over ? i + 1 : Math.min(end, i + 1 + MOST_HEADLINES);
    for (int k = i; k < last; k++) {
      boolean keep =
          k > i
              && (sheet.line(k).mark() == Line.Mark.HEADING
                  || isSigned(sheet, k)
                  || ByLine.bare(sheet.text(k)).isPresent());
      if (keep) {
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
