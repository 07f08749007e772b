package vn.nghiquyet.corpus.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Finds the text of a page of unknown make: paragraphs lend weight to what holds them, links take
/// it away; then what holds more running text around them, and little else, takes their place.
final class Scorer {

  private static final int SHORTEST = 25;
  private static final int WORTH_MORE = 100;
  private static final int MOST_FOR_LENGTH = 4;
  private static final int CLIMB = 3;
  private static final double WORTH_CLIMBING = 0.15;
  private static final double FURNITURE = 4;
  private static final Pattern LIKELY =
      Pattern.compile(
          "article|body|content|detail|entry|main|news|page|post|text|story|noidung|noi-dung|chitiet|chi-tiet|bai-viet",
          Pattern.CASE_INSENSITIVE);
  static final Pattern UNLIKELY =
      Pattern.compile(
          "comment|footer|header|menu|sidebar|side-bar|related|share|banner|widget|nav|breadcrumb|copyright|login|hotline|quang-cao|lien-quan|xem-nhieu|right-col|col-right",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "td", "li", "pre", "blockquote", "div", "font", "span", "section", "article");

  private final Map<Element, Double> scores = new LinkedHashMap<>();
  private final TextMap map;
  private final TextMap unboxed;
  private final PageText text;

  private Scorer(Element page, PageText text) {
    this.map = TextMap.of(page);
    this.text = text;
    this.unboxed = TextMap.without(Boxes.in(page, map), page);
  }

  /// The element that holds the article, where any holds text.
  static Optional<Element> body(Element page, PageText text) {
    var scorer = new Scorer(page, text);
    for (var element : text.elements()) {
      if (PARAGRAPHS.contains(element.normalName())) {
        scorer.weigh(element);
      }
    }
    return scorer.best().map(scorer::widened);
  }

  private void weigh(Element element) {
    int own = ownText(element);
    if (own < SHORTEST) {
      return;
    }
    long commas = element.ownText().chars().filter(c -> c == ',' || c == ';').count();
    double score = 1 + commas + Math.min(own / WORTH_MORE, MOST_FOR_LENGTH);
    boolean holdsText = own > 8 * SHORTEST && element.selectFirst("br") != null;
    if (holdsText) {
      add(element, score);
    }
    var holder = Optional.ofNullable(element.parent());
    for (int level = 1; level <= CLIMB && holder.isPresent(); level++) {
      add(holder.get(), score / level);
      holder = holder.map(Element::parent);
    }
  }

  private int ownText(Element element) {
    int length = 0;
    for (var child : element.childNodes()) {
      if (child instanceof TextNode words) {
        length += words.text().strip().length();
      } else if (child instanceof Element inline
          && !inline.isBlock()
          && !inline.nameIs("a")
          && !inline.nameIs("br")) {
        length += text.length(inline);
      }
    }
    return length;
  }

  private void add(Element element, double score) {
    scores.merge(element, score, Double::sum);
  }

  private Optional<Element> best() {
    Optional<Element> best = Optional.empty();
    double bestScore = 0;
    for (var entry : scores.entrySet()) {
      double score = weighted(entry.getKey(), entry.getValue());
      boolean better =
          score > bestScore
              || (score == bestScore
                  && best.isPresent()
                  && entry.getKey().parents().size() > best.get().parents().size());
      if (better) {
        bestScore = score;
        best = Optional.of(entry.getKey());
      }
    }
    return best;
  }

  private double weighted(Element element, double score) {
    var names = element.className() + " " + element.id();
    double likely = LIKELY.matcher(names).find() ? 1.15 : 1;
    double unlikely = UNLIKELY.matcher(names).find() ? 0.5 : 1;
    boolean page = List.of("body", "html").contains(element.normalName());
    return score * likely * unlikely * (page ? 0.5 : 1) * (1 - map.share(element).links());
  }

  /// An article may lie in many boxes, each with a part of it: as long as what holds a box adds
  /// more running text than furniture, boxes of links aside, it is the text.
  private Element widened(Element best) {
    var text = best;
    for (var holder : best.parents()) {
      if (holder.nameIs("html") || holder.nameIs("#root")) {
        break;
      }
      int running = unboxed.share(holder).running() - unboxed.share(text).running();
      double furniture = unboxed.share(holder).furniture() - unboxed.share(text).furniture();
      if (running > FURNITURE * furniture
          && running > WORTH_CLIMBING * unboxed.share(text).running()) {
        text = holder;
      }
    }
    return text;
  }
}
