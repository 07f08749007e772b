package vn.nghiquyet.search.concordance;

import java.util.List;
import vn.nghiquyet.analyzers.word.Word;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.hits.Span;

/// One place where a query stands. Contexts end with the block, and are cut out of the text as they
/// are: before, node and after are one stretch of it.
///
/// @param stored the article
/// @param node where it stands
/// @param before units before it, in the order of the text
/// @param after units behind it, in the order of the text
public record Line(StoredArticle stored, Span node, List<Word> before, List<Word> after) {

  public Line {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// The words of the query as the text has them.
  public String nodeText() {
    return whole().substring(node.start(), node.end());
  }

  /// The text before them.
  public String beforeText() {
    return before.isEmpty() ? "" : whole().substring(before.getFirst().start(), node.start());
  }

  /// The text behind them.
  public String afterText() {
    return after.isEmpty() ? "" : whole().substring(node.end(), after.getLast().end());
  }

  String whole() {
    return stored.article().text().whole();
  }
}
