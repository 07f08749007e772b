package vn.nghiquyet.corpus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.nghiquyet.corpus.article.Mending;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.clue.DateGrammar;
import vn.nghiquyet.corpus.clue.Phrases;
import vn.nghiquyet.corpus.lines.Draft;
import vn.nghiquyet.corpus.lines.Line;
import vn.nghiquyet.corpus.lines.TextPage;

/// Reads an article from a web page.
public final class HtmlPage {

  private static final int SHORTEST_BODY = 150;
  private static final double MOST_LINKS = 0.5;
  private static final int MOST_CARDS = 6;
  private static final double MOST_OF_PAGE = 0.5;
  private static final double MOST_RUNNING = 0.4;
  private static final int MUCH_MORE = 2;
  private static final int TEASER = 250;
  private static final Pattern LIST_PATH =
      Pattern.compile(
          "/(?:tags?|tu-khoa|search|tim-kiem|chuyen-muc|category|author|tac-gia)(?:/|$)|[?&](?:q|s|tag|keyword)=",
          Pattern.CASE_INSENSITIVE);

  private final Document page;
  private final Metadata meta;
  private final List<Layout> families;

  private HtmlPage(Document page) {
    this.page = page;
    this.meta = MetadataReader.read(page);
    this.families = Layout.of(page);
  }

  /// What a page holds before anybody asks for its language.
  ///
  /// @param article its article, where it has one
  /// @param reason why it has none, empty where it has
  /// @param published when it appeared, told also where it has no article
  public record Found(Optional<Draft> article, String reason, Optional<Published> published) {}

  /// What became of a page.
  ///
  /// @param html as it was decoded, neither mended nor cleaned
  /// @param decoding what decoding it mended
  public static Reading read(String path, String html, Mending decoding) {
    var parsed = Jsoup.parse(html);
    var mending = decoding.and(PageMender.mend(parsed));
    var page = new HtmlPage(parsed);
    var found = page.find();
    return found
        .article()
        .map(a -> a.reading(new Origin(path, page.meta.url(), page.meta.source()), mending))
        .orElseGet(() -> new Reading.Skipped(path, found.reason()));
  }

  /// What a page in any language holds; nothing in it is mended.
  public static Found find(String html) {
    return new HtmlPage(Jsoup.parse(html)).find();
  }

  private Found find() {
    var told = meta.published(); // read before hidden elements are dropped
    if (isFront()) {
      return none("is a front page or a list of articles, not an article");
    }
    var parts = families.stream().flatMap(l -> l.named(page)).toList();
    var kept = new HashSet<Element>(parts);
    parts.forEach(part -> kept.addAll(part.parents()));
    var whole = TextMap.of(page);
    var comments = Layout.COMMON.all("comments", page);
    drop(comments.stream(), whole, page);
    var map = comments.isEmpty() ? whole : TextMap.of(page);
    var named =
        Layout.COMMON.all("drop", page).stream()
            .filter(e -> !kept.contains(e))
            .filter(e -> map.share(e).running() <= MOST_RUNNING * map.share(page).running());
    drop(named, map, page);
    var found = body();
    if (found.isEmpty()) {
      return none("holds no running text: a list, a film or a picture page");
    }
    var body = found.get();
    drop(body.layout().all("drop", body.element()).stream(), map, page);
    Boxes.drop(body.element());
    if (isList(body.element())) {
      return none("is a list of articles, not an article");
    }
    var article = draft(body, told);
    return new Found(Optional.of(article), "", article.published());
  }

  private Found none(String reason) {
    return new Found(Optional.empty(), reason, published(meta.published(), Optional.empty()));
  }

  private Draft draft(Body body, Optional<Published> told) {
    var near = new NearTitle(page, body.layout(), meta, body.element());
    var title = near.title();
    var titleText = near.titleText(title);
    var lines = new ArrayList<>(LineWriter.lines(body.element(), body.layout()));
    near.lead()
        .or(() -> near.between(title))
        .filter(lead -> !holds(lines, lead))
        .ifPresent(lead -> lines.addFirst(new Line(lead, Line.Mark.LEAD, true, false)));
    boolean untold = title.isEmpty() && meta.titles().size() < 2;
    var draft = untold ? TextPage.read(lines) : TextPage.read(lines, titleText);
    var seen = near.dateline(title).or(draft::published);
    var published = published(told, seen);
    var author = Writers.of(page, body.layout(), meta, draft.author());
    var captions = draft.captions().stream().filter(c -> !author.equals(Optional.of(c))).toList();
    return new Draft(draft.pieces(), captions, author, published);
  }

  /// What machines are told, with the minute people see where it is of the same day; then what
  /// people see; the address last.
  private Optional<Published> published(Optional<Published> told, Optional<Published> seen) {
    boolean finer =
        told.isPresent()
            && told.get().time().isEmpty()
            && seen.filter(s -> s.day().equals(told.get().day()) && s.time().isPresent())
                .isPresent();
    return (finer ? seen : told)
        .or(() -> seen)
        .or(() ->
            meta.url()
                .flatMap(DateGrammar::inAddress)
                .map(day -> new Published(day, Optional.empty(), "url")));
  }

  private static boolean holds(List<Line> lines, String lead) {
    var key = Phrases.key(lead);
    var start = key.substring(0, Math.min(60, key.length()));
    return lines.stream().limit(6).anyMatch(l -> Phrases.key(l.text()).contains(start));
  }

  /// Where the text lies and by which family's rules.
  private record Body(Element element, Layout layout) {}

  private Optional<Body> body() {
    var text = PageText.of(page);
    var scored = Scorer.body(page, text);
    var family = ofFamily(text);
    boolean part =
        family.isPresent()
            && scored
                .filter(s -> text.length(s) > MUCH_MORE * text.length(family.get().element()))
                .filter(
                    s -> family.get().element().parents().contains(s) && isText(text.density(s)))
                .isPresent();
    return part
        ? scored.map(s -> new Body(s, family.get().layout()))
        : family.or(() -> scored.map(s -> new Body(s, Layout.COMMON)));
  }

  /// The largest element where a family keeps its text.
  private Optional<Body> ofFamily(PageText text) {
    for (var layout : families) {
      if (!layout.fits(page)) {
        continue;
      }
      var largest =
          layout.all("body", page).stream()
              .filter(e -> isText(text.density(e)))
              .max(Comparator.comparingInt(text::length));
      if (largest.isPresent()) {
        return Optional.of(new Body(largest.get(), layout));
      }
    }
    return Optional.empty();
  }

  private static boolean isText(Density density) {
    return density.text() >= SHORTEST_BODY && density.share() < MOST_LINKS;
  }

  private boolean isFront() {
    var address = meta.url().orElse("");
    boolean root = address.matches("https?://[^/]+/?(?:index\\.\\w+)?");
    boolean list = LIST_PATH.matcher(address).find();
    return !meta.saysArticle() && (root || list);
  }

  /// Many linked headlines and little else.
  private boolean isList(Element body) {
    int cards = body.select("h2 a, h3 a, h4 a").size();
    var density = Density.of(body);
    return (density.share() > MOST_LINKS && density.links() > 3)
        || (cards > MOST_CARDS
            && !meta.saysArticle()
            && TextMap.of(body).share(body).running() < TEASER * cards);
  }

  /// Removes elements, but none that holds most of the page, whatever it is called: some portals
  /// keep a whole page in a form.
  private static void drop(Stream<Element> elements, TextMap map, Element page) {
    double most = MOST_OF_PAGE * map.share(page).text();
    elements
        .filter(e -> e.hasParent() && !e.nameIs("body"))
        .filter(e -> map.share(e).text() <= most)
        .forEach(Element::remove);
  }
}
