package vn.nghiquyet.corpus.web;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.nghiquyet.corpus.article.Published;

/// The pages that a feed or a sitemap names.
///
/// @param targets in its order
/// @param areLists whether they are lists themselves, as those of a sitemap index are
record Listing(List<Target> targets, boolean areLists) {

  private static final int HEAD = 4096;
  private static final Pattern ROOT =
      Pattern.compile("<(?!\\?|!--|!DOCTYPE)(?:\\w+:)?(\\w+)", Pattern.CASE_INSENSITIVE);
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  /// What the library logs is not for the program's user; loggers that nobody holds are forgotten.
  private static final Logger LIBRARY = Logger.getLogger("crawlercommons");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  Listing {
    targets = List.copyOf(targets);
  }

  /// The list that a document is; empty where it is a page.
  static Optional<Listing> of(Fetched fetched) throws IOException {
    var bytes = fetched.bytes();
    var head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .replaceAll("(?s)<!--.*?-->", "");
    var root = ROOT.matcher(head);
    return switch (root.find() ? root.group(1) : "") {
      case "rss", "feed", "RDF" -> Optional.of(feed(fetched));
      case "urlset", "sitemapindex" -> Optional.of(sitemap(fetched));
      default -> Optional.empty();
    };
  }

  private static Listing feed(Fetched fetched) throws IOException {
    try (var xml = new XmlReader(new ByteArrayInputStream(fetched.bytes()), true, "UTF-8")) {
      var dates = dates(fetched.bytes());
      var entries = new SyndFeedInput().build(xml).getEntries();
      return new Listing(
          entries.stream().flatMap(e -> target(e, dates, fetched.address())).toList(), false);
    } catch (FeedException | IllegalArgumentException e) {
      throw new IOException("is a damaged feed (%s)".formatted(e.getMessage()), e);
    }
  }

  /// Dates by address, as they are printed: the library forgets those in forms it does not know.
  private static Map<String, String> dates(byte[] feed) throws IOException {
    var dates = new HashMap<String, String>();
    var xml = Jsoup.parse(new ByteArrayInputStream(feed), null, "", Parser.xmlParser());
    for (var item : xml.select("item, entry")) {
      var date = item.select("> pubDate, > dc|date, > published, > updated, > date").first();
      var links = item.select("> link").stream().map(Listing::link);
      if (date != null) {
        links.filter(l -> !l.isEmpty()).forEach(l -> dates.putIfAbsent(l, date.text().strip()));
      }
    }
    return dates;
  }

  private static String link(Element link) {
    return link.hasAttr("href") ? link.attr("href").strip() : link.text().strip();
  }

  private static Stream<Target> target(SyndEntry entry, Map<String, String> dates, URI feed) {
    var link = Optional.ofNullable(entry.getLink()).orElse("").strip();
    var published =
        Optional.ofNullable(dates.get(link))
            .flatMap(FeedDate::read)
            .or(() -> Optional.ofNullable(entry.getPublishedDate()).map(d -> published(d, "feed")));
    var changed = Optional.ofNullable(entry.getUpdatedDate()).map(Date::toInstant);
    var title =
        Optional.ofNullable(entry.getTitle())
            .map(t -> Jsoup.parse(t).text())
            .filter(t -> !t.isBlank());
    return address(feed, link)
        .map(a -> new Target(a, title, published, changed.or(() -> published.map(Listing::start))))
        .stream();
  }

  private static Optional<URI> address(URI base, String link) {
    return Addresses.isAddress(link)
        ? Addresses.read(link)
        : link.isEmpty()
            ? Optional.empty()
            : Addresses.read(base.resolve(link.replace(" ", "%20")).toString());
  }

  private static Instant start(Published published) {
    var time = published.time().orElse(LocalTime.MAX);
    return published.day().atTime(time).toInstant(VIETNAM);
  }

  private static Published published(Date date, String from) {
    var there = date.toInstant().atOffset(VIETNAM);
    return new Published(
        there.toLocalDate(), Optional.of(there.toLocalTime().withSecond(0).withNano(0)), from);
  }

  private static Listing sitemap(Fetched fetched) throws IOException {
    var parser = new SiteMapParser(false, true);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    try {
      var read = parser.parseSiteMap("text/xml", fetched.bytes(), fetched.address().toURL());
      return switch (read) {
        case SiteMapIndex index ->
            new Listing(index.getSitemaps().stream().flatMap(Listing::target).toList(), true);
        case SiteMap map ->
            new Listing(map.getSiteMapUrls().stream().flatMap(Listing::target).toList(), false);
        default -> throw new IOException("is a sitemap of a kind that is not known");
      };
    } catch (UnknownFormatException e) {
      throw new IOException("is a damaged sitemap (%s)".formatted(e.getMessage()), e);
    }
  }

  private static Stream<Target> target(AbstractSiteMap map) {
    return Addresses.read(map.getUrl().toString()).map(Target::named).stream();
  }

  private static Stream<Target> target(SiteMapURL page) {
    var news =
        Optional.ofNullable(page.getAttributesForExtension(Extension.NEWS)).stream()
            .flatMap(Arrays::stream)
            .map(NewsAttributes.class::cast)
            .findFirst();
    var changed = Optional.ofNullable(page.getLastModified()).map(Date::toInstant);
    return Addresses.read(page.getUrl().toString())
        .map(a ->
            new Target(
                a,
                news.flatMap(n -> Optional.ofNullable(n.getTitle())),
                news.flatMap(n -> Optional.ofNullable(n.getPublicationDate()))
                    .map(d -> published(d, "sitemap")),
                changed))
        .stream();
  }
}
