package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.facts.Samples;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.testing.seed.SeededText;

/// What holds for every text: seeded lines, and sample articles damaged by a seed.
class ExtractorLawsTest {

  private static final String SEEDS = "vn.nghiquyet.testing.seed.Seeds#all";

  private static final Extractor EXTRACTOR = Extractor.load();
  private static final List<Article> SAMPLES = Samples.pages();
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Map<Long, List<Told>> TOLD = new ConcurrentHashMap<>();

  /// An article and what it was found to tell.
  private record Told(Article article, ArticleFacts facts) {}

  private static final Map<String, Class<? extends Fact>> KINDS =
      Map.of(
          "congresses", Fact.Congress.class,
          "targets", Fact.Figure.class,
          "met", Fact.MetCount.class,
          "objectives", Fact.Objective.class,
          "priorities", Fact.Priority.class,
          "documents", Fact.DocumentReference.class);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void no_text_throws(long seed) {
    assertThatCode(() -> told(seed)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void a_quote_is_cut_from_the_text(long seed) {
    for (var told : told(seed)) {
      var whole = told.article().text().whole();
      assertThat(told.facts().facts())
          .allSatisfy(f ->
              assertThat(whole.substring(f.quote().start(), f.quote().end()))
                  .isEqualTo(f.quote().text()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void facts_stand_in_the_order_of_the_text(long seed) {
    for (var told : told(seed)) {
      assertThat(told.facts().facts()).extracting(f -> f.quote().start()).isSorted();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void decomposed_text_tells_what_composed_text_tells(long seed) {
    for (var told : told(seed)) {
      var decomposed = rewritten(told.article(), t -> Normalizer.normalize(t, Normalizer.Form.NFD));
      assertThat(EXTRACTOR.read(decomposed)).isEqualTo(told.facts());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void an_article_read_twice_tells_the_same(long seed) {
    for (var told : told(seed)) {
      assertThat(EXTRACTOR.read(told.article())).isEqualTo(told.facts());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void facts_written_as_json_are_read_back(long seed) {
    for (var told : told(seed)) {
      var node = MAPPER.readTree(FactWriter.article(told.article(), told.facts()).toString());
      KINDS.forEach((field, kind) -> {
        var back = new ArrayList<Fact>();
        node.path(field).forEach(n -> back.add(FactReader.fact(kind, n)));
        assertThat(back)
            .as(field)
            .usingRecursiveComparison()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .isEqualTo(told.facts().of(kind));
      });
      var subjects = new ArrayList<Place>();
      node.path("subjects").forEach(n -> subjects.add(FactReader.placeOf(n)));
      assertThat(subjects).isEqualTo(told.facts().subjects());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  @ResourceLock(Resources.LOCALE)
  void the_locale_changes_nothing(long seed) {
    var told = told(seed);
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      for (var one : told) {
        assertThat(EXTRACTOR.read(one.article())).isEqualTo(one.facts());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void an_extractor_loaded_under_another_locale_reads_the_same() {
    var before = Locale.getDefault();
    var article = SAMPLES.getFirst();
    var expected = EXTRACTOR.read(article);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Extractor.load().read(article)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void upper_case_headlines_change_no_number() {
    for (var article : SAMPLES) {
      var shouting =
          withText(
              article,
              article.text().blocks().stream()
                  .map(b -> new ArticleText.Piece(b.kind(), shouted(article.text(), b)))
                  .toList());
      assertThat(values(EXTRACTOR.read(shouting)))
          .as(article.origin().path())
          .isEqualTo(values(EXTRACTOR.read(article)));
    }
  }

  private static String shouted(ArticleText text, Block block) {
    boolean headline = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.SUBHEAD;
    return headline ? text.of(block).toUpperCase(Locale.ROOT) : text.of(block);
  }

  private static List<String> values(ArticleFacts facts) {
    return facts.of(Fact.Figure.class).stream()
        .flatMap(f -> f.measure().stream())
        .map(m -> m.value().toPlainString() + m.max().map(x -> "-" + x).orElse(""))
        .toList();
  }

  /// A seeded text and a sample article damaged by the seed, read once for all laws.
  private static List<Told> told(long seed) {
    return TOLD.computeIfAbsent(
        seed,
        s -> {
          var sample = SAMPLES.get((int) Math.floorMod(s, (long) SAMPLES.size()));
          var damaged = damaged(sample, new Random(s * 0x9E3779B97F4A7C15L));
          return List.of(seeded(s), damaged).stream()
              .map(a -> new Told(a, EXTRACTOR.read(a)))
              .toList();
        });
  }

  private static Article seeded(long seed) {
    var text = new SeededText(seed);
    var pieces = new ArrayList<ArticleText.Piece>();
    pieces.add(new ArticleText.Piece(Block.Kind.TITLE, text.line(12)));
    for (int i = 0; i < 6; i++) {
      pieces.add(new ArticleText.Piece(Block.Kind.PARAGRAPH, text.line(50)));
    }
    return new Article(
        new Origin("seed.txt", Optional.empty(), Optional.empty()),
        ArticleText.of(pieces),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "vi");
  }

  /// The article with blocks dropped, doubled, swapped, cut off, and characters lost.
  private static Article damaged(Article article, Random random) {
    var pieces = new ArrayList<ArticleText.Piece>();
    for (var block : article.text().blocks()) {
      var text = article.text().of(block);
      switch (random.nextInt(8)) {
        case 0 -> {}
        case 1 ->
            pieces.add(
                new ArticleText.Piece(
                    block.kind(), text.substring(0, random.nextInt(text.length() + 1))));
        case 2 -> {
          int at = random.nextInt(text.length());
          pieces.add(
              new ArticleText.Piece(block.kind(), text.substring(0, at) + text.substring(at + 1)));
        }
        case 3 -> pieces.addFirst(new ArticleText.Piece(block.kind(), text));
        case 4 -> {
          pieces.add(new ArticleText.Piece(block.kind(), text));
          pieces.add(new ArticleText.Piece(Block.Kind.SUBHEAD, text));
        }
        default -> pieces.add(new ArticleText.Piece(block.kind(), text));
      }
    }
    return withText(article, pieces);
  }

  private static Article rewritten(Article article, UnaryOperator<String> change) {
    return withText(
        article,
        article.text().blocks().stream()
            .map(b -> new ArticleText.Piece(b.kind(), change.apply(article.text().of(b))))
            .toList());
  }

  private static Article withText(Article article, List<ArticleText.Piece> pieces) {
    return new Article(
        article.origin(),
        ArticleText.of(pieces),
        article.captions(),
        article.author(),
        article.published(),
        article.language());
  }
}
