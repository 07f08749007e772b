package vn.nghiquyet.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Marked;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.search.ArticleView;
import vn.nghiquyet.search.hits.FactHit;

/// One article to read, its facts marked and numbered in the text.
public final class ArticlePage {

  private ArticlePage() {}

  /// The paragraphs: headline, where and when, the text, the address.
  public static List<String> paragraphs(ArticleView view, Messages messages) {
    return paragraphs(view, _ -> true, messages);
  }

  /// The same with the one paragraph that a fact was read from.
  public static List<String> paragraphs(ArticleView view, FactHit fact, Messages messages) {
    var quote = fact.fact().quote();
    return paragraphs(
        new ArticleView(view.stored(), List.of(fact)),
        block -> quote.start() >= block.start() && quote.end() <= block.end(),
        messages);
  }

  private static List<String> paragraphs(
      ArticleView view, Predicate<Block> shown, Messages messages) {
    var article = view.stored().article();
    var paragraphs = new ArrayList<String>();
    var about = new ArrayList<String>();
    article.published().ifPresent(p -> about.add(p.day().toString()));
    article.origin().source().ifPresent(about::add);
    article.author().ifPresent(about::add);
    about.add(view.stored().id());
    for (var block : article.text().blocks()) {
      if (block.kind() == Block.Kind.TITLE || shown.test(block)) {
        paragraphs.add(marked(article.text().whole(), block, view));
      }
      if (block.kind() == Block.Kind.TITLE) {
        paragraphs.add(String.join(" · ", about));
      }
    }
    if (article.text().title().isEmpty()) {
      paragraphs.addFirst(String.join(" · ", about));
    }
    article.origin().url().ifPresent(u -> paragraphs.add(messages.text("show.url") + ": " + u));
    return paragraphs;
  }

  /// The article as one object: what is stored, and all facts with their types.
  public static ObjectNode json(ArticleView view) {
    var node = view.stored().json();
    var facts = node.putArray("facts");
    for (var hit : view.facts()) {
      facts.add(fact(hit));
    }
    return node;
  }

  /// One fact as an object, by its type and number.
  public static ObjectNode fact(FactHit hit) {
    var node = FactWriter.fact(hit.fact());
    node.put("type", FactType.of(hit.fact()).id());
    return node.put("fact", hit.ref().toString());
  }

  private record Numbered(int number, Quote quote) {}

  /// Quotes that lie inside another are numbered behind it.
  private static String marked(String whole, Block block, ArticleView view) {
    var here = new ArrayList<Numbered>();
    for (int i = 0; i < view.facts().size(); i++) {
      var quote = view.facts().get(i).fact().quote();
      if (quote.start() >= block.start() && quote.end() <= block.end()) {
        here.add(new Numbered(view.facts().get(i).ref().number(), quote));
      }
    }
    here.sort(Comparator.comparingInt(n -> n.quote().start()));
    var text = new StringBuilder();
    int at = block.start();
    int i = 0;
    while (i < here.size()) {
      int start = here.get(i).quote().start();
      int end = here.get(i).quote().end();
      var numbers = new ArrayList<String>();
      for (; i < here.size() && here.get(i).quote().start() < end; i++) {
        numbers.add(Integer.toString(here.get(i).number()));
        end = Math.max(end, here.get(i).quote().end());
      }
      text.append(whole, at, start).append(Marked.of(whole.substring(start, end)));
      text.append(" (").append(String.join(", ", numbers)).append(')');
      at = end;
    }
    return text.append(whole, at, block.end()).toString();
  }
}
