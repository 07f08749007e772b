package vn.nghiquyet.corpus.lines;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Published;

/// What the lines of a page gave: an article but for where it was read.
///
/// @param pieces title, lead and body in reading order
/// @param captions texts under photos
/// @param author names, joined by ` - `
/// @param published day and minute, where a line told them
public record Draft(
    List<ArticleText.Piece> pieces,
    List<String> captions,
    Optional<String> author,
    Optional<Published> published) {

  public Draft {
    pieces = List.copyOf(pieces);
    captions = List.copyOf(captions);
  }

  /// The number of words in the body, lead included.
  public int words() {
    return pieces.stream()
        .filter(p -> p.kind() != Block.Kind.TITLE)
        .mapToInt(p -> p.text().split("\\s+").length)
        .sum();
  }

  /// The body as one text.
  public String body() {
    var text = new StringBuilder();
    pieces.forEach(p -> text.append(p.text()).append('\n'));
    return text.toString();
  }
}
