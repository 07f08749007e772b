package vn.nghiquyet.corpus.format;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.corpus.article.About;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.clue.Clean;

/// Fills in what a page does not say of itself and the place it was found at does.
final class Supplement {

  private Supplement() {}

  static Reading by(About about, Reading reading) {
    return about.equals(About.NOTHING) || !(reading instanceof Reading.Read read)
        ? reading
        : new Reading.Read(read.path(), supplied(read.article(), about), read.mended());
  }

  private static Article supplied(Article article, About about) {
    var origin = article.origin();
    return new Article(
        new Origin(origin.path(), origin.url().or(about::url), origin.source()),
        titled(article.text(), about),
        article.captions(),
        article.author(),
        article.published().or(about::published),
        article.language(),
        article.recoded());
  }

  private static ArticleText titled(ArticleText text, About about) {
    if (text.title().isPresent() || about.title().isEmpty()) {
      return text;
    }
    var title = Clean.line(about.title().get());
    var pieces = new ArrayList<>(List.of(new ArticleText.Piece(Block.Kind.TITLE, title)));
    text.blocks().forEach(b -> pieces.add(new ArticleText.Piece(b.kind(), text.of(b))));
    return ArticleText.of(pieces);
  }
}
