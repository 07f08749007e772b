package vn.nghiquyet.corpus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import vn.nghiquyet.analyzers.mend.Mended;
import vn.nghiquyet.analyzers.mend.Mender;
import vn.nghiquyet.corpus.article.Mending;

/// Mends what a parsed page says: its text, its `content` attributes and its linked data.
///
/// All of it is mended as one text, so that the evidence of the whole page decides: a block is a
/// line, and a word that mark-up cuts is one word. What changed is put back where it was.
final class PageMender implements NodeVisitor {

  private static final String CONTENT = "content";

  /// A stretch of the text and how it gets back into the page.
  private record Place(int start, int end, Consumer<String> put) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();

  private PageMender() {}

  /// Mends a page in place.
  static Mending mend(Document page) {
    var mender = new PageMender();
    page.traverse(mender);
    return mender.mend();
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> add(oneLine(words.getWholeText()), words::text);
      case DataNode data when JsonLd.isIn(data) ->
          addLine(JsonLd.unescaped(data.getWholeData()), value -> JsonLd.put(data, value));
      case Element element -> {
        if (isLineEnd(element)) {
          lineEnd();
        }
        if (element.hasAttr(CONTENT)) {
          addLine(element.attr(CONTENT), value -> element.attr(CONTENT, value));
        }
      }
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isLineEnd(element)) {
      lineEnd();
    }
  }

  private static boolean isLineEnd(Element element) {
    return element.isBlock() || element.nameIs("br");
  }

  /// Line ends in mark-up are blanks.
  private static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\r', ' ');
  }

  private void addLine(String words, Consumer<String> put) {
    lineEnd();
    add(words, put);
    lineEnd();
  }

  private void add(String words, Consumer<String> put) {
    int start = text.length();
    text.append(words);
    places.add(new Place(start, text.length(), put));
  }

  private void lineEnd() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private Mending mend() {
    var original = text.toString();
    var mended = Mender.mend(original);
    if (mended.isChanged()) {
      putBack(original, mended);
    }
    return Mending.of(original, mended);
  }

  private void putBack(String original, Mended mended) {
    int end = 0;
    for (var place : places) {
      int start = find(mended, place.start, end);
      end = find(mended, place.end, start);
      var words = mended.text().substring(start, end);
      if (!words.equals(original.substring(place.start, place.end))) {
        place.put.accept(words);
      }
    }
  }

  /// Where the mended text goes on with what stood at an offset of the original or behind it. What
  /// became one letter across a tag belongs before the tag.
  private static int find(Mended mended, int original, int from) {
    int low = from;
    int high = mended.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mended.offsets().start(middle) < original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
