package vn.nghiquyet.search.hits;

import java.util.List;
import vn.nghiquyet.indexer.schema.StoredArticle;

/// An article that fits a query.
///
/// @param stored the article
/// @param passages why, in the order of the text
/// @param story what it is a version of
public record ArticleHit(StoredArticle stored, List<Passage> passages, Story story) {
  public ArticleHit {
    passages = List.copyOf(passages);
  }
}
