package vn.nghiquyet.search.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.hits.MarkedArticle;
import vn.nghiquyet.search.hits.Span;
import vn.nghiquyet.search.units.TextUnit;

class TermListsTest {

  private static Stream<MarkedArticle> articles(String... texts) {
    return Arrays.stream(texts).map(t -> article(t, List.of()));
  }

  private static MarkedArticle article(String text, List<Span> spans) {
    var article =
        new Article(
            new Origin("p", Optional.empty(), Optional.empty()),
            ArticleText.of(
                List.of(
                    new ArticleText.Piece(Block.Kind.PARAGRAPH, text),
                    new ArticleText.Piece(Block.Kind.CAPTION, "chú thích"))),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "vi");
    return new MarkedArticle(new StoredArticle("p", article, List.of()), spans);
  }

  private static TermLists lists(TextUnit unit, int length) {
    return new TermLists(new Wanted(unit, length, 1), Segmenter.standard(Spelling.ACCENTED));
  }

  private static List<String> counted(TermList<Frequency> list) {
    return list.rows().stream().map(f -> f.term() + " " + f.count()).toList();
  }

  @Test
  void syllables_and_words_of_one_text_are_counted_apart() {
    var text = "Xã xây dựng nông thôn mới ở 12 xã.";
    var syllables = lists(TextUnit.SYLLABLE, 1).frequencies(articles(text));
    assertThat(syllables.a()).isEqualTo(new TermList.Size(1, 9));
    assertThat(counted(syllables)).startsWith("xã 2").contains("nông 1").doesNotContain("12 1");
    var words = lists(TextUnit.WORD, 1).frequencies(articles(text));
    assertThat(counted(words)).startsWith("xã 2").contains("nông thôn 1").doesNotContain("nông 1");
  }

  @Test
  void terms_of_several_units_run_over_no_mark() {
    var list = lists(TextUnit.SYLLABLE, 2).frequencies(articles("Dân bàn, dân làm. Dân bàn"));
    assertThat(counted(list)).containsExactly("dân bàn 2", "dân làm 1");
  }

  @Test
  void a_term_is_spread_over_the_articles_it_stands_in() {
    var list = lists(TextUnit.SYLLABLE, 1).frequencies(articles("a b a b", "a b c d"));
    var a = list.rows().getFirst();
    // a: 2 and 1 of 3, both articles are half of the text: (|2/3 - 1/2| + |1/3 - 1/2|) / 2.
    assertThat(a.articles()).isEqualTo(2);
    assertThat(a.perMillion()).isCloseTo(375_000, offset(0.1));
    assertThat(a.deviation()).isCloseTo(1 / 6.0, offset(1e-9));
  }

  @Test
  void only_what_the_first_uses_more_is_key() {
    var list = lists(TextUnit.SYLLABLE, 1).keyness(articles("a a a b"), articles("a b b b", "b c"));
    assertThat(list.rows()).extracting(KeyTerm::term).containsExactly("a");
    var a = list.rows().getFirst();
    assertThat(a.likelihood()).isEqualTo(Metrics.keyness(3, 4, 1, 6));
    assertThat(a.articlesB()).isEqualTo(1);
  }

  @Test
  void neighbours_are_counted_once_within_the_window_and_the_sentence() {
    var text = "x a n b y. 1 n a. 2 a z.";
    var spans = new ArrayList<Span>();
    for (int at = text.indexOf('n'); at >= 0; at = text.indexOf('n', at + 1)) {
      spans.add(new Span(at, at + 1));
    }
    var list =
        lists(TextUnit.SYLLABLE, 1)
            .collocates(Stream.of(article(text, spans)), new Around(1, CollocateOrder.COUNT));
    assertThat(list.nodes()).isEqualTo(2);
    assertThat(list.rows())
        .extracting(c -> c.term() + " " + c.together() + " " + c.before() + " " + c.count())
        .containsExactly("a 2 1 3", "b 1 0 1");
    // 4 of 9 units lie in windows, a is 3 of the 9.
    assertThat(list.rows().getFirst().expected()).isCloseTo(12 / 9.0, offset(1e-9));
  }
}
