package vn.nghiquyet.corpus.layout;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
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
  private static final Evaluator HEADING =
      QueryParser.parse(
          "h1, h2, h3, h4, [class*=title], [class*=Title], [class*=tieude], [class*=tieu-de]");
  private static final int REACH_BEHIND = 25;
  private static final int FEW_CHILDREN = 2;
  private static final int MOST_CHILDREN = 6;
  private static final int SHORTEST_DATE = 8;
  private static final Evaluator LISTED =
      QueryParser.parse("a, li, td, aside, footer, [class*=comment], [class*=other]");
  private static final int SAME_START = 40;
  private static final Evaluator FAR =
      QueryParser.parse(
          "nav, aside, footer, [class*=menu], [class*=related], [class*=sidebar], [class*=clock]");
  private static final Evaluator LEAD = QueryParser.parse("h2, h3, p, div, strong, span");
  private static final Pattern PAPER = Pattern.compile("^\\([^)]{2,25}\\)\\s*[-–]?\\s*");

  /// No dateline is longer, whatever is cleaned out of it.
  private static final int LONGEST_DATELINE = 600;

  /// The start of a text is told from so much of it.
  private static final int ENOUGH_TO_START = 300;

  private final Document page;
  private final PageText text;
  private final Layout layout;
  private final Metadata meta;
  private final Element body;
  private final IdentityHashMap<Element, Boolean> far = new IdentityHashMap<>();

  /// @param body where the text of the article lies
  NearTitle(Document page, Layout layout, Metadata meta, Element body) {
    this.page = page;
    this.text = PageText.of(page);
    this.layout = layout;
    this.meta = meta;
    this.body = body;
  }

  private String line(Element element) {
    return Clean.line(text.text(element));
  }

  /// The element of the headline: the family's, or the heading that says what the head says.
  Optional<Element> title() {
    var told = meta.titles().stream().map(Phrases::key).toList();
    for (var part : List.of(layout, Layout.COMMON)) {
      for (var element : part.all("title", page)) {
        var key = Phrases.key(line(element));
        if (key.indexOf(' ') > 0 && told.stream().anyMatch(t -> t.contains(key))) {
          return Optional.of(element);
        }
      }
    }
    boolean untold = meta.titles().size() < 2;
    return layout
        .first("title", page)
        .or(this::alone)
        .or(() -> untold ? above() : Optional.empty());
  }

  /// The heading right above the text, on pages whose head names the site only.
  private Optional<Element> above() {
    int end = Math.max(0, text.order(body));
    return text.elements().subList(Math.max(0, end - REACH_ABOVE), end).reversed().stream()
        .filter(e -> e.is(HEADING) && !isFar(e) && !text.isIn(body, e))
        .filter(e -> isHeadline(line(e)) && text.density(e).share() < 0.5)
        .findFirst();
  }

  private static boolean isHeadline(String text) {
    int words = words(text);
    return words >= 4 && words <= 45;
  }

  private static int words(String line) {
    return 1 + (int) line.chars().filter(c -> c == ' ').count();
  }

  private Optional<Element> alone() {
    var headings =
        page.getElementsByTag("h1").stream().filter(h -> text.text(h).indexOf(' ') > 0).toList();
    return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
  }

  /// The words of the headline: as printed, else as the head says, the paper's name cut off.
  Optional<String> titleText(Optional<Element> printed) {
    if (printed.isPresent()) {
      return printed.map(this::line);
    }
    return meta.titles().stream()
        .findFirst()
        .map(t -> t.replaceFirst("\\s+[|\\-–—»]\\s+(?:\\S+\\s+){0,5}\\S+$", "").strip());
  }

  /// The date people see: in the family's place, below the headline, or right above it.
  Optional<Published> dateline(Optional<Element> title) {
    for (var element : layout.all("date", page)) {
      var dated = dated(element);
      if (dated.isPresent()) {
        return dated;
      }
    }
    if (title.isEmpty()) {
      return Optional.empty();
    }
    var all = text.elements();
    int at = text.order(title.get());
    int end = Math.min(all.size(), Math.min(at + REACH_BEHIND, Math.max(at, text.order(body)) + 1));
    return firstDated(all.subList(Math.min(at + 1, end), end))
        .or(() ->
            firstDated(all.subList(Math.max(0, at - REACH_BEFORE), Math.max(0, at)).reversed()))
        .or(() -> farther(Math.max(0, at)));
  }

  /// A date that a page marks as such, or prints below its headline outside of lists and links.
  private Optional<Published> farther(int title) {
    var marked =
        Layout.COMMON.all("date", page).stream().filter(e -> e.closest(LISTED) == null).toList();
    var all = text.elements();
    return firstDated(marked)
        .or(() ->
            all.subList(title, all.size()).stream()
                .filter(e -> mayBeDated(e) && e.ownText().length() >= SHORTEST_DATE)
                .filter(e -> e.closest(LISTED) == null && !isFar(e))
                .flatMap(e -> dated(e).stream())
                .findFirst());
  }

  private Optional<Published> firstDated(List<Element> elements) {
    return elements.stream()
        .filter(e -> mayBeDated(e) && !isFar(e))
        .flatMap(e -> dated(e).stream())
        .findFirst();
  }

  private boolean mayBeDated(Element element) {
    return element.hasAttr("datetime")
        || (text.length(element) <= LONGEST_DATELINE && text.hasDigit(element));
  }

  private Optional<Published> dated(Element element) {
    var told = element.attr("datetime");
    return Dateline.of(Clean.line(text.start(element, LONGEST_DATELINE)))
        .map(d -> new Published(d.stamp().day(), d.stamp().time(), "dateline"))
        .or(() -> told.isEmpty() ? Optional.empty() : MetadataReader.published(page, told, "meta"));
  }

  /// The sapo where it stands outside the body: in the family's place, or an element that says what
  /// the head gives as description.
  Optional<String> lead() {
    return layout.all("lead", page).stream()
        .filter(this::isLead)
        .findFirst()
        .or(() ->
            Layout.COMMON.all("lead", page).stream()
                .filter(e -> isLead(e) && !isFar(e))
                .findFirst())
        .or(this::described)
        .map(this::line);
  }

  private Optional<Element> described() {
    var starts =
        meta.descriptions().stream()
            .map(NearTitle::start)
            .filter(s -> s.length() >= SAME_START)
            .distinct()
            .toList();
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    var named =
        text.elements().stream()
            .filter(e -> e.childrenSize() <= MOST_CHILDREN && e.is(LEAD))
            .toList();
    return starts.stream()
        .flatMap(start ->
            named.stream().filter(e -> startsWith(e, start) && isLead(e)).findFirst().stream())
        .findFirst();
  }

  private boolean startsWith(Element element, String start) {
    if (!text.mayStartWith(element, start.charAt(0))) {
      return false;
    }
    var head = start(Clean.line(text.start(element, ENOUGH_TO_START)));
    return head.length() == SAME_START ? head.equals(start) : start(line(element)).equals(start);
  }

  /// Running text between the headline and the body of a page that marks no sapo.
  Optional<String> between(Optional<Element> title) {
    var all = text.elements();
    int from = title.map(text::order).orElse(all.size()) + 1;
    int to = text.order(body);
    return from >= to
        ? Optional.empty()
        : all.subList(from, to).stream()
            .filter(e -> e.childrenSize() <= FEW_CHILDREN && isLead(e))
            .filter(e -> !isFar(e) && dated(e).isEmpty())
            .map(this::line)
            .filter(words -> new Line(words, Line.Mark.NONE, true, false).isProse())
            .findFirst();
  }

  private static String start(String text) {
    var key = Phrases.key(text.startsWith("(") ? PAPER.matcher(text).replaceFirst("") : text);
    return key.substring(0, Math.min(SAME_START, key.length()));
  }

  private boolean isLead(Element element) {
    if (text.isIn(element, body)
        || text.isIn(body, element)
        || text.density(element).share() >= 0.5) {
      return false;
    }
    int words = words(line(element));
    return words >= 8 && words <= 200;
  }

  /// Whether an element lies in a menu, a margin, a box of other stories.
  private boolean isFar(Element element) {
    var known = far.get(element);
    if (known == null) {
      var parent = element.parent();
      known = element.is(FAR) || (parent != null && isFar(parent));
      far.put(element, known);
    }
    return known;
  }
}
