package vn.nghiquyet.search.hits;

import java.util.List;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.indexer.schema.StoredArticle;

/// An article that fits a query, and all places in its text where parts of the query stand.
///
/// @param stored the article
/// @param spans in the order of the text, not overlapping; parts that stand together are one
public record MarkedArticle(StoredArticle stored, List<Span> spans) {

  public MarkedArticle {
    spans = List.copyOf(spans);
  }

  /// The blocks that are searched and counted as running text: captions are not.
  public List<Block> blocks() {
    return stored.article().text().blocks().stream()
        .filter(b -> b.kind() != Block.Kind.CAPTION)
        .toList();
  }
}
