package vn.nghiquyet.corpus.lines;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.clue.ByLine;
import vn.nghiquyet.corpus.clue.Dateline;
import vn.nghiquyet.corpus.clue.Phrases;
import vn.nghiquyet.corpus.clue.Stamp;
import vn.nghiquyet.corpus.lines.Sheet.Role;

/// Reads the lines above the text: headline, dateline; the rest there is furniture or captions.
final class Heads {

  private static final Phrases CAPTION = Phrases.load("caption.tsv");
  private static final Phrases CAPTION_WORDS = Phrases.load("caption-words.tsv");

  private static final Pattern SECTION = Pattern.compile("[IVX]{1,5}[.)-]\\s|Phần |Điều \\d");
  private static final int LONGEST_TITLE = 45;
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_CLOSED_TITLE = 18;
  private static final double CLOSED_TITLE_SHARE = 0.4;
  private static final int DATE_REACH = 3;
  private static final int BODY_SAMPLE = 4;
  private static final int KEPT_WORDS = 8;

  private Heads() {}

  /// Finds title and date in a page that says nothing of its parts.
  static void pass(Sheet sheet, Set<Integer> doubled, Optional<String> known) {
    int first = sheet.firstProse();
    settleDates(sheet, first);
    int title = known.isPresent() ? knownTitle(sheet, known.get()) : title(sheet, first, doubled);
    if (title >= 0) {
      sheet.settle(title, Role.TITLE);
    }
    known
        .or(() -> title < 0 ? Optional.empty() : Optional.of(sheet.text(title)))
        .ifPresent(sheet::title);
    choosePublished(sheet, title);
    for (int i = 0; i < first && first < sheet.size(); i++) {
      if (sheet.isOpen(i)) {
        sheet.settle(i, aboveText(sheet.line(i), i > title && title >= 0));
      }
    }
  }

  /// Looks for the date only: the title is known and stands somewhere above or in the lines.
  static void pass(Sheet sheet, String title) {
    int first = sheet.firstProse();
    settleDates(sheet, first);
    choosePublished(sheet, -1);
    var key = Phrases.key(title);
    int printed = knownTitle(sheet, title);
    for (int i = 0; i < Math.min(printed, first); i++) {
      if (sheet.isOpen(i) && sheet.line(i).mark() != Line.Mark.LEAD) {
        sheet.settle(
            i, Role.CHROME); // what stands above the headline is the page's, not the text's
      }
    }
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isOpen(i) && Phrases.key(sheet.text(i)).equals(key)) {
        sheet.settle(i, Role.CHROME);
      }
    }
  }

  /// Datelines around the head, and below the last text.
  private static void settleDates(Sheet sheet, int first) {
    int last = sheet.lastProse();
    for (int i = 0; i < sheet.size(); i++) {
      boolean near = i < first + DATE_REACH || i > last;
      if (near
          && sheet.isOpen(i)
          && sheet.line(i).mark() != Line.Mark.ROW
          && dateline(sheet, i).isPresent()) {
        sheet.settle(i, Role.DATE);
      }
    }
  }

  private static Optional<Dateline> dateline(Sheet sheet, int i) {
    var line = sheet.line(i);
    return line.isBulleted() && !line.text().startsWith("(") && line.words() > 8
        ? Optional.empty()
        : Dateline.of(line.text());
  }

  /// The dateline nearest to the title; with a clock before without, where as near.
  private static void choosePublished(Sheet sheet, int title) {
    int anchor = title >= 0 ? title : Math.min(sheet.firstProse(), sheet.size());
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.role(i) != Role.DATE) {
        continue;
      }
      int clock =
          Dateline.of(sheet.text(i)).filter(d -> d.stamp().time().isPresent()).isPresent() ? 0 : 3;
      int rank = 2 * Math.abs(i - anchor) + clock;
      if (rank < bestRank) {
        bestRank = rank;
        best = i;
      }
    }
    if (best >= 0) {
      var dateline = Dateline.of(sheet.text(best)).orElseThrow();
      sheet.published(published(dateline.stamp()));
      writer(dateline.rest()).ifPresent(sheet::author);
    }
  }

  private static Published published(Stamp stamp) {
    return new Published(stamp.day(), stamp.time(), "dateline");
  }

  private static Optional<String> writer(String rest) {
    boolean paper =
        rest.matches("(?iu)(?:báo|đài|cổng|trang|tạp chí|theo|nguồn)\\b.*")
            || rest.indexOf(' ') < 0;
    return paper ? Optional.empty() : ByLine.bare(rest);
  }

  /// What a line above the text is that is neither title nor date.
  private static Role aboveText(Line line, boolean belowTitle) {
    if (CAPTION.fits(line.text()) || line.mark() == Line.Mark.CAPTION) {
      return Role.CAPTION;
    }
    if (line.hasFigure() && (line.isBulleted() || line.isClosed())) {
      return Role.OPEN;
    }
    if (line.text().startsWith("*")) {
      return Role.OPEN;
    }
    if (!belowTitle) {
      return Role.CHROME;
    }
    if (line.mark() == Line.Mark.HEADING
        || (line.words() >= KEPT_WORDS && !CAPTION_WORDS.fits(line.text()))) {
      return Role.OPEN;
    }
    return line.words() >= SHORTEST_TITLE && !line.isClosed() ? Role.CAPTION : Role.CHROME;
  }

  private static int knownTitle(Sheet sheet, String title) {
    var key = Phrases.key(title);
    int at = sheet.next(0, i -> sheet.isOpen(i) && Phrases.key(sheet.text(i)).equals(key));
    return at < sheet.size() ? at : -1;
  }

  private static int title(Sheet sheet, int first, Set<Integer> doubled) {
    int open = openTitle(sheet, first, doubled);
    return open < 0 ? closedTitle(sheet, first, doubled) : open;
  }

  private static int openTitle(Sheet sheet, int first, Set<Integer> doubled) {
    var body = bodyPairs(sheet, first);
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < Math.min(first, sheet.size()); i++) {
      var line = sheet.line(i);
      boolean fit =
          sheet.isOpen(i)
              && line.words() >= SHORTEST_TITLE
              && line.words() <= LONGEST_TITLE
              && !line.text().endsWith(":")
              && !line.text().endsWith(";")
              && !CAPTION.fits(line.text())
              && line.mark() != Line.Mark.CAPTION;
      if (fit) {
        double score = score(sheet, i, first, body) + (doubled.contains(i) ? 0.5 : 0);
        if (score > bestScore) {
          bestScore = score;
          best = i;
        }
      }
    }
    return best;
  }

  /// A headline with a full stop: one short sentence right above the text, in words of the text.
  private static int closedTitle(Sheet sheet, int first, Set<Integer> doubled) {
    if (first + 1 >= sheet.size() || doubled.contains(first) || sheet.line(first + 1).afterGap()) {
      return -1;
    }
    var line = sheet.line(first);
    boolean above = sheet.isProse(first + 1) && sheet.line(first + 1).words() > 2 * line.words();
    boolean sentence =
        line.words() <= LONGEST_CLOSED_TITLE
            && line.text().endsWith(".")
            && !line.text().contains(". ");
    return above && sentence && share(line.text(), bodyPairs(sheet, first + 1)) > CLOSED_TITLE_SHARE
        ? first
        : -1;
  }

  private static double score(Sheet sheet, int i, int first, Set<String> body) {
    var line = sheet.line(i);
    double score = 0.6;
    score += line.mark() == Line.Mark.HEADING ? 2 : 0;
    score += line.words() >= 6 ? 0.5 : 0;
    score += 3 * share(line.text(), body);
    score += isDate(sheet, i + 1) || isDate(sheet, i - 1) ? 1 : 0;
    score += sheet.previous(i - 1, sheet::isOpen) < 0 ? 0.6 : 0;
    score -= CAPTION_WORDS.fits(line.text()) && sheet.previous(i - 1, sheet::isOpen) >= 0 ? 1 : 0;
    score -= line.isBulleted() || SECTION.matcher(line.text()).lookingAt() ? 3 : 0;
    score -= line.text().endsWith("...") || line.text().endsWith(".") ? 0.5 : 0;
    score += first - i <= 3 ? 0.3 : 0;
    return score;
  }

  private static boolean isDate(Sheet sheet, int i) {
    return i >= 0 && i < sheet.size() && sheet.role(i) == Role.DATE;
  }

  /// Neighbouring words of the first paragraphs: a headline shares some with them.
  private static Set<String> bodyPairs(Sheet sheet, int first) {
    var pairs = new HashSet<String>();
    int seen = 0;
    for (int i = first; i < sheet.size() && seen < BODY_SAMPLE; i++) {
      if (sheet.isProse(i)) {
        addPairs(sheet.text(i), pairs);
        seen++;
      }
    }
    return pairs;
  }

  private static double share(String line, Set<String> body) {
    var pairs = new HashSet<String>();
    addPairs(line, pairs);
    long shared = pairs.stream().filter(body::contains).count();
    return pairs.isEmpty() ? 0 : (double) shared / pairs.size();
  }

  private static void addPairs(String text, Set<String> pairs) {
    var words = Arrays.stream(Phrases.key(text).split("[^\\p{L}\\p{N}]+", 400)).toList();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
  }
}
