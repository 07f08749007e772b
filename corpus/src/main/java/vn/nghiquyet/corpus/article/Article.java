package vn.nghiquyet.corpus.article;

import java.util.List;
import java.util.Optional;

/// One news article with what its page says about it.
///
/// @param origin where it was read
/// @param text title, lead, body, then captions; every offset of a fact counts in it
/// @param captions texts under photos, also at the end of the text
/// @param author the by-line as printed, several names joined by ` - `
/// @param published when the page says it appeared
/// @param language ISO 639 code of the text, `vi` for Vietnamese
/// @param recoded the legacy encoding the document was re-coded from, where all or most of it was
public record Article(
    Origin origin,
    ArticleText text,
    List<String> captions,
    Optional<String> author,
    Optional<Published> published,
    String language,
    Optional<String> recoded) {

  public Article {
    captions = List.copyOf(captions);
  }

  /// An article whose document was in Unicode.
  public Article(
      Origin origin,
      ArticleText text,
      List<String> captions,
      Optional<String> author,
      Optional<Published> published,
      String language) {
    this(origin, text, captions, author, published, language, Optional.empty());
  }
}
