package vn.nghiquyet.corpus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;

final class ArticleLinesTest {

  private static final Article FULL =
      new Article(
          new Origin("a.html", Optional.of("https://mau.vn/a"), Optional.of("Báo Mẫu")),
          ArticleText.of(
              List.of(
                  new ArticleText.Piece(Block.Kind.TITLE, "Xã Bình Sơn"),
                  new ArticleText.Piece(Block.Kind.PARAGRAPH, "Đạt \"58,5\" triệu đồng."))),
          List.of("Đường mới"),
          Optional.of("Minh An"),
          Optional.of(
              new Published(LocalDate.of(2022, 1, 15), Optional.of(LocalTime.of(9, 0)), "json-ld")),
          "vi",
          Optional.of("TCVN3"));
  private static final Article BARE =
      new Article(
          new Origin("b.txt", Optional.empty(), Optional.empty()),
          new ArticleText("", List.of()),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "vi");

  @Test
  void what_is_written_is_read_back() throws IOException {
    var out = new StringWriter();
    ArticleLines.write(Stream.of(FULL, BARE), out);
    assertThat(ArticleLines.read(out.toString().lines().toList())).containsExactly(FULL, BARE);
  }

  @Test
  void a_line_written_before_texts_were_re_coded_is_read() {
    var line = ArticleLines.write(BARE).replace(",\"recoded\":null", "");
    assertThat(line).doesNotContain("recoded");
    assertThat(ArticleLines.read(line)).isEqualTo(BARE);
  }

  @Test
  void a_bad_line_is_named_by_its_number() {
    assertThatThrownBy(
            () -> ArticleLines.read(List.of(ArticleLines.write(FULL), "", "{\"path\":1}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3");
  }
}
