package vn.nghiquyet.search;

import java.util.List;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.StoredArticle;

/// One article with all facts read from it.
///
/// @param stored the article
/// @param facts in the order of the text
public record ArticleView(StoredArticle stored, List<Fact> facts) {
  public ArticleView {
    facts = List.copyOf(facts);
  }
}
