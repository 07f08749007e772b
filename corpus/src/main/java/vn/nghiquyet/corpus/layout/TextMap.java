package vn.nghiquyet.corpus.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// How much of its text each element of a page holds as running text and how much as links, all
/// measured in one pass.
final class TextMap {

  /// A block of fewer characters is a label, a headline, a button.
  private static final int SHORTEST_SENTENCE = 50;

  /// A block of as many characters is running text, however it ends.
  private static final int SURELY_PROSE = 180;

  private static final double MOSTLY_LINKS = 0.5;

  /// What an element holds, with all in it.
  ///
  /// @param text characters that are no blanks
  /// @param linked those of them in links
  /// @param running those of them in sentences, links left out
  /// @param anchors number of links with text
  record Share(int text, int linked, int running, int anchors) {

    static final Share NONE = new Share(0, 0, 0, 0);

    Share and(Share other) {
      return new Share(
          text + other.text,
          linked + other.linked,
          running + other.running,
          anchors + other.anchors);
    }

    /// Text that is neither sentence nor link counts little against a text: headlines and items
    /// belong to it.
    double furniture() {
      return linked + 0.5 * Math.max(0, text - linked - running);
    }

    double links() {
      return text == 0 ? 0 : (double) linked / text;
    }
  }

  private final Map<Element, Share> shares = new HashMap<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private int text;
  private int linked;
  private int links;
  private int anchors;
  private char last = ' ';

  private TextMap() {}

  static TextMap of(Element root) {
    return without(Set.of(), root);
  }

  /// The same as if some elements were not there.
  static TextMap without(Set<Element> elements, Element root) {
    var map = new TextMap();
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && elements.contains(element)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            map.head(node);
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            map.tail(node);
            return FilterResult.CONTINUE;
          }
        });
    return map;
  }

  Share share(Node element) {
    return element instanceof Element e ? shares.getOrDefault(e, Share.NONE) : Share.NONE;
  }

  private void head(Node node) {
    if (node instanceof TextNode words) {
      read(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isLineEnd(element)) {
        close();
      }
      open.push(element);
      links += element.nameIs("a") ? 1 : 0;
    }
  }

  private void tail(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (isLineEnd(element)) {
      close();
    }
    if (element.nameIs("a")) {
      links--;
      anchors += linked > 0 ? 1 : 0;
    }
    open.pop();
    var parent = open.peek();
    if (parent != null && shares.containsKey(element)) {
      shares.merge(parent, share(element), Share::and);
    }
  }

  private static boolean isLineEnd(Element element) {
    return element.isBlock() || element.nameIs("br");
  }

  private void read(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        text++;
        linked += links > 0 ? 1 : 0;
        last = c;
      }
    }
  }

  /// A block has ended: its text goes to the element that is open.
  private void close() {
    var holder = open.peek();
    if (text > 0 && holder != null) {
      boolean sentence = ".!?…:;”\"».)".indexOf(last) >= 0 && text >= SHORTEST_SENTENCE;
      boolean prose = (sentence || text >= SURELY_PROSE) && linked < MOSTLY_LINKS * text;
      shares.merge(holder, new Share(text, linked, prose ? text - linked : 0, anchors), Share::and);
    }
    text = 0;
    linked = 0;
    anchors = 0;
    last = ' ';
  }
}
