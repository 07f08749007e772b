package vn.nghiquyet.corpus.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/// The text of every element under one, all written down in one pass: an element's text is a
/// stretch of the whole. It says what `Element.text()` says, and holds until the page is changed.
final class PageText implements NodeVisitor {

  private static final int DEPTH_OF_PRE = 6;

  /// Where an element stands: among the elements, its text, the links before it and in it.
  private static final class Span {
    private final int order;
    private final int start;
    private final int firstLink;
    private int end;
    private int links;
    private int last;

    private Span(int order, int start, int firstLink) {
      this.order = order;
      this.start = start;
      this.firstLink = firstLink;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Element, Span> spans = new IdentityHashMap<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final int[] linked;
  private final int[] filled;

  private PageText(Element root) {
    root.traverse(this);
    linked = new int[links.size() + 1];
    filled = new int[links.size() + 1];
    for (int i = 0; i < links.size(); i++) {
      int length = length(links.get(i));
      linked[i + 1] = linked[i] + length;
      filled[i + 1] = filled[i] + (length > 0 ? 1 : 0);
    }
  }

  /// The text of an element and all in it.
  static PageText of(Element root) {
    return new PageText(root);
  }

  /// All elements in page order.
  List<Element> elements() {
    return elements;
  }

  /// Where an element stands among all, -1 where it is none of them.
  int order(Element element) {
    var span = spans.get(element);
    return span == null ? -1 : span.order;
  }

  /// Whether one element is another or lies in it.
  boolean isIn(Element inner, Element outer) {
    var out = spans.get(outer);
    int at = order(inner);
    return out != null && at >= out.order && at <= out.last;
  }

  /// The first characters of an element's text.
  String start(Element element, int longest) {
    var span = span(element);
    int start = start(span);
    return text.substring(start, Math.min(end(span, start), start + longest));
  }

  /// What `Element.text()` says.
  String text(Element element) {
    return start(element, text.length());
  }

  int length(Element element) {
    var span = span(element);
    int start = start(span);
    return end(span, start) - start;
  }

  boolean hasDigit(Element element) {
    var span = span(element);
    for (int i = span.start; i < span.end; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// Whether an element's text may start with a letter, in whatever case, once signs are dropped.
  boolean mayStartWith(Element element, char letter) {
    var span = span(element);
    int at = span.start;
    while (at < span.end && text.charAt(at) < '0' && text.charAt(at) != '(') {
      at++;
    }
    if (at + 1 >= span.end) {
      return at < span.end;
    }
    char first = text.charAt(at);
    boolean plain = Character.isLetterOrDigit(first) && first < 128 && text.charAt(at + 1) < 128;
    return !plain || Character.toLowerCase(first) == letter;
  }

  /// How much of an element is text and links.
  Density density(Element element) {
    var span = span(element);
    int from = span.firstLink;
    return new Density(
        length(element), linked[span.links] - linked[from], filled[span.links] - filled[from]);
  }

  private Span span(Element element) {
    var span = spans.get(element);
    if (span == null) {
      throw new IllegalArgumentException("<" + element.tagName() + "> is not of this page");
    }
    return span;
  }

  private int start(Span span) {
    int start = span.start;
    while (start < span.end && text.charAt(start) <= ' ') {
      start++;
    }
    return start;
  }

  private int end(Span span, int start) {
    int end = span.end;
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element element) {
      if (!text.isEmpty() && (isApart(element) || element.nameIs("br"))) {
        blank();
      }
      spans.put(element, new Span(elements.size(), text.length(), links.size()));
      elements.add(element);
      if (element.nameIs("a")) {
        links.add(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      var span = span(element);
      span.end = text.length();
      span.links = links.size();
      span.last = elements.size() - 1;
      var next = element.nextSibling();
      boolean goesOn =
          next instanceof TextNode || (next instanceof Element e && e.tag().isInline());
      if (goesOn && endsApart(element)) {
        blank();
      }
    }
  }

  /// Buttons and the like stand in a line, their words do not.
  private static boolean isApart(Element element) {
    return element.isBlock()
        || (element.tag().is(Tag.TextBoundary) && element.childNodeSize() > 0 && element.hasText());
  }

  private static boolean endsApart(Element element) {
    return element.tag().is(Tag.TextBoundary)
        || !element.tag().isInline()
        || element.children().stream().anyMatch(Element::isBlock);
  }

  private void add(TextNode node) {
    var words = node.getWholeText();
    if (node instanceof CDataNode || isPreserved(node)) {
      text.append(words);
      return;
    }
    int length = words.length();
    for (int i = 0; i < length; i++) {
      char c = words.charAt(i);
      switch (c) {
        case ' ', '\t', '\n', '\f', '\r', '\u00A0' -> blank();
        case '\u200B', '\u00AD' -> {} // print nothing
        default -> text.append(c);
      }
    }
  }

  private void blank() {
    if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static boolean isPreserved(TextNode node) {
    var element = node.parent();
    for (int i = 0; i < DEPTH_OF_PRE && element != null; i++) {
      if (element.tag().preserveWhitespace()) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }
}
