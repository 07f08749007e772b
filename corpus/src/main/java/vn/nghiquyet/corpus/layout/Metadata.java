package vn.nghiquyet.corpus.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.corpus.article.Published;

/// What a page's head says of its article, for machines.
///
/// @param titles candidates, best first
/// @param descriptions candidates for the sapo's words
/// @param published best of the dates told
/// @param authors names told, papers' names among them
/// @param url canonical address
/// @param source name of the paper or portal
/// @param publisher who publishes, another name for the source
/// @param types what the page says it is: `NewsArticle`, `website`
/// @param copyright who holds the rights, another name for the source
record Metadata(
    List<String> titles,
    List<String> descriptions,
    Optional<Published> published,
    List<String> authors,
    Optional<String> url,
    Optional<String> source,
    Optional<String> publisher,
    Set<String> types,
    Optional<String> copyright) {

  Metadata {
    titles = List.copyOf(titles);
    descriptions = List.copyOf(descriptions);
    authors = List.copyOf(authors);
    types = Set.copyOf(types);
  }

  /// Whether the page calls itself an article.
  boolean saysArticle() {
    return types.stream()
        .anyMatch(t ->
            t.toLowerCase(java.util.Locale.ROOT).contains("article") || t.contains("BlogPosting"));
  }
}
