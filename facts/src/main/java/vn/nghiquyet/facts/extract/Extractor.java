package vn.nghiquyet.facts.extract;

import java.util.List;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.facts.model.ArticleFacts;

/// Reads the facts out of an article. Immutable and safe for use by many threads.
public final class Extractor {

  /// An extractor over the shipped gazetteer and catalogue.
  public static Extractor load() {
    return new Extractor();
  }

  /// The facts of one article; never throws for any text.
  public ArticleFacts read(Article article) {
    return new ArticleFacts(List.of(), List.of(), List.of());
  }
}
