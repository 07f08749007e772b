package vn.nghiquyet.corpus.layout;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.clue.Phrases;

/// Takes boxes of links out of a text: menus, other stories with their teasers, lists of topics.
final class Boxes {

  private static final Evaluator BOX =
      QueryParser.parse("div, ul, ol, dl, section, aside, article, table, header, center");
  private static final Phrases RELATED = Phrases.load("related.tsv");
  private static final int FEWEST_LINKS = 2;
  private static final int SHORTEST = 30;
  private static final double TEASERS = 2;
  private static final double MOST_OF_TEXT = 0.3;

  private Boxes() {}

  /// The boxes in a text; one that holds much of the text is none.
  static Set<Element> in(Element text, TextMap map) {
    int most = (int) (MOST_OF_TEXT * map.share(text).running());
    return text.select(BOX).stream()
        .filter(box -> !box.equals(text) && map.share(box).running() <= most)
        .filter(box -> isBox(map.share(box)) || isNamed(box, map.share(box)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Removes the boxes from a text.
  static void drop(Element text) {
    in(text, TextMap.of(text)).forEach(Element::remove);
  }

  private static boolean isBox(TextMap.Share share) {
    return share.anchors() >= FEWEST_LINKS
        && share.linked() >= SHORTEST
        && share.running() < TEASERS * share.linked();
  }

  /// A box whose first words say that it leads to other stories, teasers and all.
  private static boolean isNamed(Element box, TextMap.Share share) {
    return share.anchors() > 0
        && !box.nameIs("ul")
        && box.children().stream()
            .filter(Element::hasText)
            .findFirst()
            .filter(first -> RELATED.fits(Clean.line(first.text())))
            .isPresent();
  }
}
