package vn.nghiquyet.corpus.lines;

import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.clue.Vietnamese;

/// Decides whether what was found in a page is a Vietnamese article.
public final class Drafts {

  private static final int SHORTEST = 20;

  private Drafts() {}

  /// The article, or why it is none.
  public static Reading reading(Origin origin, Draft draft) {
    var path = origin.path();
    if (draft.words() < SHORTEST) {
      return new Reading.Skipped(path, "holds no running text: a list, a film or a picture page");
    }
    return switch (Vietnamese.verdict(draft.body())) {
      case VIETNAMESE ->
          new Reading.Read(
              path,
              new Article(
                  origin,
                  ArticleText.of(draft.pieces()),
                  draft.captions(),
                  draft.author(),
                  draft.published(),
                  "vi"));
      case OTHER -> new Reading.Skipped(path, "is not in Vietnamese, or written without accents");
      case GARBLED ->
          new Reading.Failed(
              path,
              "its letters are in an encoding of old Vietnamese fonts (TCVN3, VNI) or were decoded"
                  + " wrongly; convert it to UTF-8");
    };
  }
}
