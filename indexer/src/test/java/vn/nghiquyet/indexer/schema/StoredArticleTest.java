package vn.nghiquyet.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;

class StoredArticleTest {

  @Test
  void an_article_reads_back_as_it_was() {
    var text =
        ArticleText.of(
            List.of(
                new ArticleText.Piece(Block.Kind.TITLE, "Tiêu đề"),
                new ArticleText.Piece(Block.Kind.ITEM, "- Một mục")));
    var article =
        new Article(
            new Origin("a.zip!/b.html", Optional.of("https://x.example/1"), Optional.empty()),
            text,
            List.of("Chú thích"),
            Optional.of("AN"),
            Optional.of(
                new Published(LocalDate.of(2020, 10, 5), Optional.of(LocalTime.of(8, 5)), "url")),
            "vi",
            Optional.of("TCVN3"));
    var place = new Place("Lạng Sơn", "tỉnh", Level.PROVINCE, "Lạng Sơn", "old:20", List.of("x"));
    var stored = new StoredArticle("0123456789ab", article, List.of(place));
    var json = JsonMapper.shared().readTree(stored.json().toString());
    assertThat(StoredArticle.of(json)).isEqualTo(stored);
  }

  @Test
  void what_a_page_does_not_give_stays_empty() {
    var article =
        new Article(
            new Origin("b.txt", Optional.empty(), Optional.empty()),
            ArticleText.of(List.of()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "vi");
    var stored = new StoredArticle("x", article, List.of());
    var json = JsonMapper.shared().readTree(stored.json().toString());
    assertThat(StoredArticle.of(json)).isEqualTo(stored);
  }
}
