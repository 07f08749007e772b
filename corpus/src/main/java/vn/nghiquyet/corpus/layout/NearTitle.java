package vn.nghiquyet.corpus.layout;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.clue.Dateline;
import vn.nghiquyet.corpus.clue.Phrases;
import vn.nghiquyet.corpus.lines.Line;

/// What stands around the headline on the page as people see it: the headline itself, the dateline,
/// the sapo.
final class NearTitle {

  private static final int REACH_BEFORE = 8;
  private static final int REACH_ABOVE = 30;
  private static final String HEADING =
      "h1, h2, h3, h4, [class*=title], [class*=Title], [class*=tieude], [class*=tieu-de]";
  private static final int REACH_BEHIND = 25;
  private static final int FEW_CHILDREN = 2;
  private static final int MOST_CHILDREN = 6;
  private static final int SHORTEST_DATE = 8;
  private static final String LISTED = "a, li, td, aside, footer, [class*=comment], [class*=other]";
  private static final int SAME_START = 40;
  private static final String FAR =
      "nav, header nav, aside, footer, [class*=menu], [class*=related], [class*=sidebar], [class*=clock]";

  private NearTitle() {}

  /// The element of the headline: the family's, or the heading that says what the head says.
  static Optional<Element> title(Document page, Layout layout, Metadata meta, Element body) {
    for (var part : List.of(layout, Layout.COMMON)) {
      for (var element : part.all("title", page)) {
        var key = Phrases.key(Clean.line(element.text()));
        boolean told =
            meta.titles().stream()
                .map(Phrases::key)
                .anyMatch(t -> !key.isEmpty() && t.contains(key));
        if (told && key.indexOf(' ') > 0) {
          return Optional.of(element);
        }
      }
    }
    boolean untold = meta.titles().size() < 2;
    return layout
        .first("title", page)
        .or(() -> alone(page))
        .or(() -> untold ? above(page, body) : Optional.empty());
  }

  /// The heading right above the text, on pages whose head names the site only.
  private static Optional<Element> above(Document page, Element body) {
    var all = page.getAllElements();
    int end = Math.max(0, all.indexOf(body));
    return all.subList(Math.max(0, end - REACH_ABOVE), end).reversed().stream()
        .filter(e -> e.is(HEADING) && e.closest(FAR) == null && !body.parents().contains(e))
        .filter(e -> isHeadline(Clean.line(e.text())) && Density.of(e).share() < 0.5)
        .findFirst();
  }

  private static boolean isHeadline(String text) {
    int words = text.split(" ", -1).length;
    return words >= 4 && words <= 45;
  }

  private static Optional<Element> alone(Document page) {
    var headings = page.select("h1").stream().filter(h -> h.text().indexOf(' ') > 0).toList();
    return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
  }

  /// The words of the headline: as printed, else as the head says, the paper's name cut off.
  static Optional<String> titleText(Optional<Element> printed, Metadata meta) {
    if (printed.isPresent()) {
      return printed.map(e -> Clean.line(e.text()));
    }
    return meta.titles().stream()
        .findFirst()
        .map(t -> t.replaceFirst("\\s+[|\\-–—»]\\s+(?:\\S+\\s+){0,5}\\S+$", "").strip());
  }

  /// The date people see: in the family's place, below the headline, or right above it.
  static Optional<Published> dateline(
      Document page, Layout layout, Optional<Element> title, Element body) {
    for (var element : layout.all("date", page)) {
      var dated = dated(page, element);
      if (dated.isPresent()) {
        return dated;
      }
    }
    if (title.isEmpty()) {
      return Optional.empty();
    }
    var all = page.getAllElements();
    int at = all.indexOf(title.get());
    int end =
        Math.min(all.size(), Math.min(at + REACH_BEHIND, Math.max(at, all.indexOf(body)) + 1));
    var behind = firstDated(page, all.subList(Math.min(at + 1, end), end));
    return behind
        .or(() ->
            firstDated(
                page, all.subList(Math.max(0, at - REACH_BEFORE), Math.max(0, at)).reversed()))
        .or(() -> farther(page, all, at));
  }

  /// A date that a page marks as such, or prints below its headline outside of lists and links.
  private static Optional<Published> farther(Document page, List<Element> all, int title) {
    var marked =
        Layout.COMMON.all("date", page).stream().filter(e -> e.closest(LISTED) == null).toList();
    return firstDated(page, marked)
        .or(() ->
            all.subList(Math.max(0, title), all.size()).stream()
                .filter(e -> e.ownText().length() >= SHORTEST_DATE && e.closest(LISTED) == null)
                .filter(e -> e.closest(FAR) == null)
                .flatMap(e -> dated(page, e).stream())
                .findFirst());
  }

  private static Optional<Published> firstDated(Document page, List<Element> elements) {
    return elements.stream()
        .filter(e -> e.closest(FAR) == null)
        .flatMap(e -> dated(page, e).stream())
        .findFirst();
  }

  private static Optional<Published> dated(Document page, Element element) {
    var line = Clean.line(element.text());
    var told = element.attr("datetime");
    return Dateline.of(line)
        .map(d -> new Published(d.stamp().day(), d.stamp().time(), "dateline"))
        .or(() -> told.isEmpty() ? Optional.empty() : MetadataReader.published(page, told, "meta"));
  }

  /// The sapo where it stands outside the body: in the family's place, or an element that says what
  /// the head gives as description.
  static Optional<String> lead(Document page, Layout layout, Metadata meta, Element body) {
    for (var element : layout.all("lead", page)) {
      if (isLead(element, body)) {
        return Optional.of(Clean.line(element.text()));
      }
    }
    for (var element : Layout.COMMON.all("lead", page)) {
      if (isLead(element, body) && element.closest(FAR) == null) {
        return Optional.of(Clean.line(element.text()));
      }
    }
    for (var description : meta.descriptions()) {
      var start = start(description);
      for (var element :
          start.length() < SAME_START
              ? List.<Element>of()
              : page.select("h2, h3, p, div, strong, span")) {
        if (element.childrenSize() <= MOST_CHILDREN
            && isLead(element, body)
            && start(Clean.line(element.text())).equals(start)) {
          return Optional.of(Clean.line(element.text()));
        }
      }
    }
    return Optional.empty();
  }

  /// Running text between the headline and the body of a page that marks no sapo.
  static Optional<String> between(Document page, Optional<Element> title, Element body) {
    var all = page.getAllElements();
    int from = title.map(all::indexOf).orElse(all.size()) + 1;
    int to = all.indexOf(body);
    return from >= to
        ? Optional.empty()
        : all.subList(from, to).stream()
            .filter(e -> e.childrenSize() <= FEW_CHILDREN && isLead(e, body))
            .filter(e -> e.closest(FAR) == null && dated(page, e).isEmpty())
            .map(e -> Clean.line(e.text()))
            .filter(text -> new Line(text, Line.Mark.NONE, true, false).isProse())
            .findFirst();
  }

  private static String start(String text) {
    var key = Phrases.key(text.replaceFirst("^\\([^)]{2,25}\\)\\s*[-–]?\\s*", ""));
    return key.substring(0, Math.min(SAME_START, key.length()));
  }

  private static boolean isLead(Element element, Element body) {
    int words = Clean.line(element.text()).split(" ", -1).length;
    boolean inside =
        element.equals(body)
            || element.parents().contains(body)
            || body.parents().contains(element);
    return words >= 8 && words <= 200 && !inside && Density.of(element).share() < 0.5;
  }
}
