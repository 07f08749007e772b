package vn.nghiquyet.indexer.write;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.indexer.review.Reviews;
import vn.nghiquyet.indexer.schema.IndexWords;

/// What turns an input into an article and its facts. All parts must be safe for many threads.
///
/// @param inputs paths to inputs, in a fixed order
/// @param reader input to article
/// @param extractor article to facts
/// @param ancestors units around a unit
/// @param version changes whenever the three would answer differently; unchanged inputs are read
///   again after a change
public record Stages(
    Function<List<String>, Stream<Input>> inputs,
    Function<Input, Reading> reader,
    Function<Article, ArticleFacts> extractor,
    PlaceAncestors ancestors,
    String version) {

  /// These stages, with more kinds of input.
  public Stages beside(UnaryOperator<Function<List<String>, Stream<Input>>> more) {
    return new Stages(more.apply(inputs), reader, extractor, ancestors, version);
  }

  /// These stages, for an index that is cut by certain words and whose facts were reviewed.
  Stages with(IndexWords words, Reviews reviews) {
    return new Stages(
        inputs,
        reader,
        article -> reviews.applied(article.origin().id(), extractor.apply(article)),
        ancestors,
        version + words.version() + reviews.version());
  }
}
