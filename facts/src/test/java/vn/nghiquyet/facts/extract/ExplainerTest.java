package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghiquyet.facts.Texts;

class ExplainerTest {

  private static final String TEXT =
      """
      published: 2020-08-05
      # Đại hội Đảng bộ huyện Hữu Lũng lần thứ XXIV
      Ngày 5/8, Đại hội đại biểu Đảng bộ huyện Hữu Lũng, nhiệm kỳ 2020-2025 khai mạc.
      Đại hội đề ra mục tiêu đến năm 2025 thu nhập bình quân đầu người đạt 65 triệu đồng.
      """;

  private static final Explainer EXPLAINER = new Explainer(Extractor.load());

  @Test
  void every_stretch_is_cut_from_the_text_and_has_a_reason() {
    var article = Texts.article(TEXT);
    assertThat(EXPLAINER.explain(article))
        .isNotEmpty()
        .allSatisfy(e -> {
          assertThat(article.text().whole().substring(e.start(), e.end())).isEqualTo(e.words());
          assertThat(e.why()).isNotEmpty();
        });
  }

  @Test
  void figures_places_and_other_numbers_are_told_apart() {
    assertThat(EXPLAINER.explain(Texts.article(TEXT)))
        .extracting(e -> e.as() + " | " + String.join("; ", e.why()))
        .anyMatch(s -> s.startsWith("target: income_per_capita | "))
        .anyMatch(s -> s.startsWith("place: huyện Hữu Lũng (old:") && s.contains("only one"))
        .contains("no figure | date");
  }
}
