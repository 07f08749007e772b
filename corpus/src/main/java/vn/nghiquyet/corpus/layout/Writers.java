package vn.nghiquyet.corpus.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import vn.nghiquyet.corpus.clue.ByLine;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.clue.Dateline;

/// Chooses the writers of an article: what pages give as author is mostly the paper.
final class Writers {

  private static final int LONGEST = 80;
  private static final int SHORTEST_KEY = 4;

  private final List<String> papers;

  private Writers(List<String> papers) {
    this.papers = papers;
  }

  /// @param inText the by-line found in the lines of the text
  static Optional<String> of(Document page, Layout layout, Metadata meta, Optional<String> inText) {
    var told =
        Stream.of(
                meta.source(),
                meta.publisher(),
                meta.url().flatMap(MetadataReader::host),
                meta.copyright())
            .flatMap(Optional::stream);
    var papers =
        Stream.concat(told, site(page))
            .map(Writers::key)
            .filter(k -> k.length() >= SHORTEST_KEY)
            .toList();
    var writers = new Writers(papers);
    var marked =
        Stream.of(layout, Layout.COMMON)
            .flatMap(l -> l.all("author", page).stream())
            .map(e -> Clean.line(e.hasAttr("content") ? e.attr("content") : e.text()));
    var linked = writers.together(meta.authors());
    var first =
        Stream.of(layout)
            .flatMap(l -> l.all("author", page).stream())
            .map(e -> Clean.line(e.text()));
    return writers
        .firstOf(first)
        .or(() -> linked)
        .or(() -> inText)
        .or(() -> writers.firstOf(marked));
  }

  /// What follows the headline in the page's title is the site's name.
  private static Stream<String> site(Document page) {
    var parts = page.title().split("\\s[|\\-–—»]\\s", -1);
    return parts.length > 1 ? Stream.of(parts[parts.length - 1]) : Stream.empty();
  }

  private Optional<String> firstOf(Stream<String> texts) {
    return texts.flatMap(t -> person(t).stream()).findFirst();
  }

  /// All persons among the names that machines are told.
  private Optional<String> together(List<String> names) {
    var persons = names.stream().flatMap(n -> person(n).stream()).distinct().toList();
    return persons.isEmpty() ? Optional.empty() : Optional.of(String.join(" - ", persons));
  }

  private Optional<String> person(String text) {
    var name = Dateline.of(text).map(Dateline::rest).orElse(text);
    if (name.length() > LONGEST
        || name.contains("http")
        || name.contains("@")
        || name.contains("/")) {
      return Optional.empty();
    }
    return ByLine.labelled(name)
        .or(() -> ByLine.bare(name))
        .filter(n -> !isPaper(n) && ByLine.bare(n).isPresent());
  }

  private boolean isPaper(String name) {
    var key = key(name);
    boolean known = papers.stream().anyMatch(p -> p.contains(key) || key.contains(p));
    return known
        || key.isEmpty()
        || name.matches("(?iu)(?:báo|đài|cổng|trang|tạp chí|admin|ban biên tập|quản trị)\\b.*");
  }

  /// Letters and digits without accents.
  private static String key(String name) {
    var bare =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
    return bare.replaceAll("[^a-z0-9]", "");
  }
}
