package vn.nghiquyet.corpus.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.clue.DateGrammar;
import vn.nghiquyet.corpus.clue.Vietnamese;

/// Reads a page's head: linked data before microdata before meta tags.
final class MetadataReader {

  private static final List<String> META_DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "pubdate",
          "publishdate",
          "publish-date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "date",
          "datepublished",
          "article:published",
          "parsely-pub-date",
          "sailthru.date",
          "publication_date",
          "citation_publication_date",
          "bepress_citation_date",
          "article.published",
          "dcterms.issued",
          "dcterms.date",
          "cxenseparse:recs:publishtime");

  private static final Pattern UNIVERSAL = Pattern.compile("(?i)(?<=\\d)\\s?(?:Z|[+-]00:?00)$");

  private final Document page;
  private final JsonLd data;
  private final Map<String, String> metas;

  private MetadataReader(Document page) {
    this.page = page;
    this.data = JsonLd.of(page);
    this.metas = metas(page);
  }

  static Metadata read(Document page) {
    return new MetadataReader(page).metadata();
  }

  private Metadata metadata() {
    var titles = new ArrayList<String>();
    data.value("headline").ifPresent(titles::add);
    meta("og:title").ifPresent(titles::add);
    meta("title").ifPresent(titles::add);
    Optional.of(Clean.line(page.title())).filter(t -> !t.isEmpty()).ifPresent(titles::add);
    var descriptions = new ArrayList<String>();
    Stream.of(data.value("description"), meta("og:description"), meta("description"))
        .flatMap(Optional::stream)
        .forEach(descriptions::add);
    var authors = new ArrayList<>(data.authors());
    Stream.of(meta("author"), meta("article:author"), meta("dc.creator"))
        .flatMap(Optional::stream)
        .forEach(authors::add);
    var types = new HashSet<>(data.types());
    meta("og:type").ifPresent(types::add);
    var url = url();
    return new Metadata(
        titles,
        descriptions,
        published(),
        authors,
        url,
        source(url),
        data.publisher(),
        types,
        meta("copyright"));
  }

  private Optional<Published> published() {
    var linked = data.value("datePublished").flatMap(v -> published(page, v, "json-ld"));
    if (linked.isPresent()) {
      return linked;
    }
    for (var element : page.select("[itemprop=datePublished], abbr.published, time[pubdate]")) {
      var told = told(element).flatMap(v -> published(page, v, "microdata"));
      if (told.isPresent()) {
        return told;
      }
    }
    return META_DATES.stream()
        .flatMap(name -> meta(name).flatMap(v -> published(page, v, "meta")).stream())
        .findFirst()
        .or(() -> data.anyValue("datePublished").flatMap(v -> published(page, v, "json-ld")));
  }

  private static Optional<String> told(Element element) {
    return Stream.of(
            element.attr("content"),
            element.attr("datetime"),
            element.attr("title"),
            element.text())
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  /// A day and minute as written by machines or people. Universal time means Vietnam's on a page in
  /// Vietnamese; elsewhere the place is not known, and the day stays as it is told.
  static Optional<Published> published(Document page, String text, String from) {
    var line = Clean.line(text);
    boolean abroad = Vietnamese.verdict(page.title()) == Vietnamese.Verdict.OTHER;
    var told = abroad ? UNIVERSAL.matcher(line).replaceFirst("") : line;
    return DateGrammar.first(told).map(s -> new Published(s.day(), s.time(), from));
  }

  /// The content of a meta tag, by name or property, case ignored.
  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name.toLowerCase(Locale.ROOT)));
  }

  /// The first content that says something, by name or property.
  private static Map<String, String> metas(Document page) {
    var metas = new HashMap<String, String>();
    for (var meta : page.getElementsByTag("meta")) {
      var key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      var content = Clean.line(meta.attr("content"));
      if (!content.isEmpty()) {
        metas.putIfAbsent(key.strip().toLowerCase(Locale.ROOT), content);
      }
    }
    return metas;
  }

  private Optional<String> url() {
    var canonical =
        page.select("link[rel~=(?i)\\bcanonical\\b]").stream().map(l -> l.attr("href").strip());
    return Stream.concat(canonical, meta("og:url").stream())
        .filter(u -> u.toLowerCase(Locale.ROOT).startsWith("http") && host(u).isPresent())
        .findFirst();
  }

  private Optional<String> source(Optional<String> url) {
    return meta("og:site_name").or(() -> url.flatMap(MetadataReader::host));
  }

  /// The host of an address, without `www.`.
  static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(h -> h.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (URISyntaxException e) {
      return Optional.empty(); // an address with blanks in it: no source from it
    }
  }
}
