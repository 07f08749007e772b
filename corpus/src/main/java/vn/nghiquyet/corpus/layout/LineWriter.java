package vn.nghiquyet.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import vn.nghiquyet.corpus.clue.ByLine;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.lines.Line;

/// Writes an element down as lines, a block or a line break each, with what its mark-up says of
/// them.
final class LineWriter implements NodeFilter {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> LINE_ENDS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "table",
          "tr",
          "td",
          "th",
          "section",
          "article",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "center",
          "dd",
          "dt",
          "dl",
          "hr",
          "tbody",
          "thead",
          "aside",
          "main",
          "address",
          "caption");
  private static final Pattern RIGHT =
      Pattern.compile("text-align\\s*:\\s*right", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_HEADING = 25;
  private static final int LONGEST_CAPTION = 80;
  private static final int SHORTEST_BYLINE = 2;
  private static final double LINKED = 0.9;

  private final Layout layout;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int bold;
  private int breaks = 2;
  private Line.Mark mark = Line.Mark.NONE;
  private boolean right;

  private LineWriter(Layout layout) {
    this.layout = layout;
  }

  /// The lines of an element.
  static List<Line> lines(Element element, Layout layout) {
    var writer = new LineWriter(layout);
    element.filter(writer);
    writer.flush();
    return List.copyOf(writer.lines);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.nameIs("br")) {
      lineBreak();
    } else if (LINE_ENDS.contains(element.normalName())) {
      flush();
      breaks = 2;
      mark = markOf(element);
      right =
          RIGHT.matcher(element.attr("style")).find()
              || element.hasClass("text-right")
              || element.attr("align").equalsIgnoreCase("right");
      return whole(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && LINE_ENDS.contains(element.normalName())) {
      flush();
      breaks = 2;
      mark = Line.Mark.NONE;
      right = false;
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode node) {
    var words = node.getWholeText();
    text.append(words);
    int solid = (int) words.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    for (var element = node.parent();
        element != null && !LINE_ENDS.contains(element.normalName());
        element = element.parent()) {
      if (element.nameIs("a")) {
        linked += solid;
      }
      if (element.nameIs("b") || element.nameIs("strong")) {
        bold += solid;
        break;
      }
    }
  }

  private void lineBreak() {
    var before = mark;
    boolean wasRight = right;
    flush();
    breaks++;
    mark = before;
    right = wasRight;
  }

  private Line.Mark markOf(Element element) {
    if (HEADINGS.contains(element.normalName())) {
      return Line.Mark.HEADING;
    }
    var parent = element.parent();
    if (element.nameIs("li") || (parent != null && parent.nameIs("li"))) {
      return Line.Mark.ITEM;
    }
    return isCaption(element) ? Line.Mark.CAPTION : Line.Mark.NONE;
  }

  private boolean isCaption(Element element) {
    var own = layout.parts().get("caption");
    var common = Layout.COMMON.parts().get("caption");
    boolean named = (own != null && own.fits(element)) || (common != null && common.fits(element));
    return named && element.text().length() < LONGEST_CAPTION * 8;
  }

  /// Tables of data are written row by row; a photo with its text is one caption.
  private boolean whole(Element element) {
    if (element.nameIs("table")) {
      return Tables.write(element, lines);
    }
    boolean photo = element.nameIs("figure") && element.selectFirst("table") == null;
    if (mark == Line.Mark.CAPTION || photo) {
      put(Clean.line(element.text()), Line.Mark.CAPTION);
      return true;
    }
    return false;
  }

  private void flush() {
    var words = Clean.line(text.toString());
    int solid = (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    text.setLength(0);
    if (!words.isEmpty()) {
      put(words, settled(words, solid));
      breaks = 0;
    }
    linked = 0;
    bold = 0;
  }

  private Line.Mark settled(String words, int solid) {
    var line = new Line(words, Line.Mark.NONE, true, false);
    boolean prose = line.isProse();
    if (linked > LINKED * solid && !prose && mark != Line.Mark.CAPTION) {
      return Line.Mark.DEBRIS;
    }
    boolean name = words.indexOf(' ') > 0 && words.length() > SHORTEST_BYLINE;
    if (right && name && (ByLine.labelled(words).isPresent() || ByLine.bare(words).isPresent())) {
      return Line.Mark.BYLINE;
    }
    boolean boldHeading =
        bold > LINKED * solid
            && !right
            && line.words() <= LONGEST_HEADING
            && !line.isClosed()
            && ByLine.bare(words).isEmpty();
    return mark == Line.Mark.NONE && boldHeading && !prose ? Line.Mark.HEADING : mark;
  }

  private void put(String words, Line.Mark of) {
    if (!words.isEmpty()) {
      lines.add(new Line(words, of, breaks > 1, false));
    }
  }
}
