package vn.nghiquyet.corpus.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private MetadataReader() {}

  static Metadata read(Document page) {
    var data = JsonLd.of(page);
    var titles = new ArrayList<String>();
    data.value("headline").ifPresent(titles::add);
    meta(page, "og:title").ifPresent(titles::add);
    meta(page, "title").ifPresent(titles::add);
    Optional.of(Clean.line(page.title())).filter(t -> !t.isEmpty()).ifPresent(titles::add);
    var descriptions = new ArrayList<String>();
    Stream.of(data.value("description"), meta(page, "og:description"), meta(page, "description"))
        .flatMap(Optional::stream)
        .forEach(descriptions::add);
    var authors = new ArrayList<>(data.authors());
    Stream.of(meta(page, "author"), meta(page, "article:author"), meta(page, "dc.creator"))
        .flatMap(Optional::stream)
        .forEach(authors::add);
    var types = new HashSet<>(data.types());
    meta(page, "og:type").ifPresent(types::add);
    var url = url(page);
    return new Metadata(
        titles,
        descriptions,
        published(page, data),
        authors,
        url,
        source(page, url),
        data.publisher(),
        types);
  }

  private static Optional<Published> published(Document page, JsonLd data) {
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
        .flatMap(name -> meta(page, name).flatMap(v -> published(page, v, "meta")).stream())
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
  static Optional<String> meta(Document page, String name) {
    for (var meta : page.select("meta[content]")) {
      var key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      if (key.strip().equalsIgnoreCase(name)) {
        var content = Clean.line(meta.attr("content"));
        if (!content.isEmpty()) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> url(Document page) {
    var canonical =
        page.select("link[rel~=(?i)\\bcanonical\\b]").stream().map(l -> l.attr("href").strip());
    return Stream.concat(canonical, meta(page, "og:url").stream())
        .filter(u -> u.toLowerCase(Locale.ROOT).startsWith("http") && host(u).isPresent())
        .findFirst();
  }

  private static Optional<String> source(Document page, Optional<String> url) {
    return meta(page, "og:site_name").or(() -> url.flatMap(MetadataReader::host));
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
