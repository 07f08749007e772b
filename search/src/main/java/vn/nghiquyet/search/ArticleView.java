package vn.nghiquyet.search;

import java.util.List;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.hits.FactHit;

/// One article with all facts read from it.
///
/// @param stored the article
/// @param facts in the order of the text
public record ArticleView(StoredArticle stored, List<FactHit> facts) {
  public ArticleView {
    facts = List.copyOf(facts);
  }
}
