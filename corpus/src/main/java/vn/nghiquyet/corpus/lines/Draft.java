package vn.nghiquyet.corpus.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Mending;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.clue.Vietnamese;

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

  private static final int SHORTEST = 20;

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

  /// The article, or why it is none: too little text, another language, broken letters.
  ///
  /// @param mending what was mended in the text this was read from
  public Reading reading(Origin origin, Mending mending) {
    var path = origin.path();
    if (words() < SHORTEST) {
      return new Reading.Skipped(path, "holds no running text: a list, a film or a picture page");
    }
    return switch (Vietnamese.verdict(body())) {
      case VIETNAMESE -> new Reading.Read(path, article(origin, mending), mending.counts());
      case OTHER -> new Reading.Skipped(path, "is not in Vietnamese, or written without accents");
      case GARBLED ->
          new Reading.Failed(
              path,
              "its letters are broken and could not be mended: lost, or in the encoding of an"
                  + " unknown font; convert it to UTF-8");
    };
  }

  private Article article(Origin origin, Mending mending) {
    var text = ArticleText.of(withCaptions());
    return new Article(origin, text, captions, author, published, "vi", mending.recoded());
  }

  /// Captions stand behind the body, so that what they tell can be quoted.
  private List<ArticleText.Piece> withCaptions() {
    var all = new ArrayList<>(pieces);
    captions.forEach(c -> all.add(new ArticleText.Piece(Block.Kind.CAPTION, c)));
    return all;
  }
}
