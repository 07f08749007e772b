package vn.nghiquyet.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Quote;

/// Stories as articles with facts, without pages and without reading any: extraction could not fill
/// a large index in a benchmark's time.
///
/// Every tenth is the one before it, printed by another paper without its lead.
public final class ToldArticles {

  private static final int COPY_EVERY = 10;

  private final StoryTeller teller;
  private final ToldFigures figures = new ToldFigures();
  private final long seed;

  /// Articles fixed by a seed and their numbers.
  public ToldArticles(long seed) {
    this.teller = new StoryTeller(seed);
    this.seed = seed;
  }

  /// An article with its facts.
  public record Told(Article article, ArticleFacts facts) {}

  /// The article of a number, from 0.
  public Told tell(int number) {
    boolean copy = number % COPY_EVERY == COPY_EVERY - 1;
    var story = teller.tell(copy ? number - 1 : number);
    var source = Family.ALL.get(number % Family.ALL.size()).name();
    var article =
        new Article(
            new Origin("%07d.html".formatted(number), Optional.empty(), Optional.of(source)),
            text(story, copy),
            List.of(),
            Optional.of(story.author()),
            Optional.of(new Published(story.day(), Optional.empty(), "bench")),
            "vi");
    return new Told(article, facts(story, article.text(), number));
  }

  private static ArticleText text(Story story, boolean withoutLead) {
    var pieces = new ArrayList<ArticleText.Piece>();
    pieces.add(new ArticleText.Piece(Block.Kind.TITLE, story.title()));
    if (!withoutLead) {
      pieces.add(new ArticleText.Piece(Block.Kind.LEAD, story.lead()));
    }
    for (var part : story.parts()) {
      switch (part.form()) {
        case PARAGRAPH -> pieces.add(new ArticleText.Piece(Block.Kind.PARAGRAPH, part.text()));
        case HEADING -> pieces.add(new ArticleText.Piece(Block.Kind.SUBHEAD, part.text()));
        case CAPTION -> {} // would stand behind the body
      }
    }
    return ArticleText.of(pieces);
  }

  private ArticleFacts facts(Story story, ArticleText text, int number) {
    var place = teller.place(story.unit());
    int year = story.day().getYear();
    var random = new Random((seed * 1_000_003L + number) * 0x9E3779B97F4A7C15L);
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact.Congress(
            Optional.of(20 + random.nextInt(6)),
            place.level(),
            "Đảng bộ " + place.fullName(),
            Optional.of(place),
            Optional.of(year / 5 * 5 + "-" + (year / 5 * 5 + 5)),
            Quote.of(text.whole(), 0, text.blocks().getFirst().end())));
    facts.addAll(figures.draw(text.whole(), place, year, random));
    return new ArticleFacts(List.of(place), List.of(), facts);
  }
}
