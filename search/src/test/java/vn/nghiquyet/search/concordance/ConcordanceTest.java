package vn.nghiquyet.search.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.hits.MarkedArticle;
import vn.nghiquyet.search.hits.Span;
import vn.nghiquyet.search.units.TextUnit;
import vn.nghiquyet.search.units.UnitCutter;

class ConcordanceTest {

  private static final String TEXT =
      "Xã xây dựng nông thôn mới. Đảng bộ xã họp, dân xã vui, bộ đội xã đến.";

  /// An article of one paragraph and a caption, marked wherever a word stands.
  private static MarkedArticle marked(String id, String day, String text, String word) {
    var whole =
        ArticleText.of(
            List.of(
                new ArticleText.Piece(Block.Kind.PARAGRAPH, text),
                new ArticleText.Piece(Block.Kind.CAPTION, "Ảnh: " + word)));
    var article =
        new Article(
            new Origin(id, Optional.empty(), Optional.empty()),
            whole,
            List.of(),
            Optional.empty(),
            Optional.of(new Published(LocalDate.parse(day), Optional.empty(), "meta")),
            "vi");
    var spans = new ArrayList<Span>();
    for (int at = whole.whole().indexOf(word); at >= 0; at = whole.whole().indexOf(word, at + 1)) {
      spans.add(new Span(at, at + word.length()));
    }
    return new MarkedArticle(new StoredArticle(id, article, List.of()), spans);
  }

  private static List<Line> lines(TextUnit unit, int window, LineOrder order, MarkedArticle... in) {
    var cutter = new UnitCutter(unit, Segmenter.standard(Spelling.ACCENTED));
    return new Concordance(cutter, window).lines(Stream.of(in), order, Optional.empty()).toList();
  }

  private static List<String> shown(List<Line> lines) {
    return lines.stream()
        .map(l -> l.beforeText() + "<" + l.nodeText() + ">" + l.afterText())
        .toList();
  }

  @Test
  void contexts_are_cut_out_of_the_text_and_end_with_the_block() {
    var lines = lines(TextUnit.SYLLABLE, 2, LineOrder.SCORE, marked("1", "2020-01-01", TEXT, "xã"));
    assertThat(shown(lines))
        .containsExactly("Đảng bộ <xã> họp, dân", "họp, dân <xã> vui, bộ", "bộ đội <xã> đến");
    assertThat(lines)
        .allSatisfy(l -> assertThat(TEXT).contains(l.beforeText() + l.nodeText() + l.afterText()));
  }

  @Test
  void a_window_of_words_is_wider_than_one_of_syllables() {
    var lines = lines(TextUnit.WORD, 1, LineOrder.SCORE, marked("1", "2020-01-01", TEXT, "xã"));
    assertThat(shown(lines)).containsExactly("Đảng bộ <xã> họp", "dân <xã> vui", "bộ đội <xã> đến");
  }

  @Test
  void lines_are_sorted_by_the_nearest_word_first_and_by_the_vietnamese_alphabet() {
    var article = marked("1", "2020-01-01", "ở đó ở dân ở em ở dài ở đã", "ở");
    assertThat(shown(lines(TextUnit.SYLLABLE, 1, LineOrder.RIGHT, article)))
        .containsExactly("em <ở> dài", "đó <ở> dân", "dài <ở> đã", "<ở> đó", "dân <ở> em");
    assertThat(shown(lines(TextUnit.SYLLABLE, 1, LineOrder.LEFT, article)))
        .containsExactly("<ở> đó", "dài <ở> đã", "dân <ở> em", "đó <ở> dân", "em <ở> dài");
  }

  @Test
  void lines_are_sorted_by_day() {
    var later = marked("1", "2021-01-01", "Một xã", "xã");
    var earlier = marked("2", "2020-01-01", "Hai xã", "xã");
    assertThat(shown(lines(TextUnit.WORD, 1, LineOrder.DATE, later, earlier)))
        .containsExactly("Hai <xã>", "Một <xã>");
  }

  @Test
  void a_sample_is_the_same_for_the_same_seed_and_another_for_another() {
    var article = marked("1", "2020-01-01", "xã ".repeat(500), "xã");
    var cutter = new UnitCutter(TextUnit.SYLLABLE, Segmenter.standard(Spelling.ACCENTED));
    var concordance = new Concordance(cutter, 1);
    var first = starts(concordance, article, 1);
    assertThat(first).hasSize(20).isSorted().doesNotHaveDuplicates();
    assertThat(starts(concordance, article, 1)).isEqualTo(first);
    assertThat(starts(concordance, article, 2)).isNotEqualTo(first);
  }

  private static List<Integer> starts(Concordance concordance, MarkedArticle article, long seed) {
    return concordance
        .lines(Stream.of(article), LineOrder.SCORE, Optional.of(new Sample(20, seed)))
        .map(l -> l.node().start())
        .toList();
  }

  @Test
  void lines_are_made_when_they_are_asked_for() {
    var read = new int[1];
    var endless =
        Stream.iterate(1, i -> i + 1)
            .peek(_ -> read[0]++)
            .map(i -> marked("" + i, "2020-01-01", "Một xã", "xã"));
    var cutter = new UnitCutter(TextUnit.WORD, Segmenter.standard(Spelling.ACCENTED));
    var first =
        new Concordance(cutter, 1).lines(endless, LineOrder.SCORE, Optional.empty()).limit(3);
    assertThat(first.toList()).hasSize(3);
    assertThat(read[0]).isLessThan(10);
  }
}
