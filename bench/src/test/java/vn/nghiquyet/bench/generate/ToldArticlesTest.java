package vn.nghiquyet.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.facts.model.Fact;

class ToldArticlesTest {

  private final ToldArticles articles = new ToldArticles(7);

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 9, 23})
  void facts_quote_their_article(int number) {
    var told = articles.tell(number);
    var whole = told.article().text().whole();
    assertThat(told.facts().of(Fact.Figure.class)).isNotEmpty();
    for (var fact : told.facts().facts()) {
      var quote = fact.quote();
      assertThat(whole.substring(quote.start(), quote.end())).isEqualTo(quote.text());
    }
  }

  @Test
  void equal_numbers_tell_equal_articles() {
    assertThat(new ToldArticles(7).tell(3)).isEqualTo(articles.tell(3));
    assertThat(articles.tell(4)).isNotEqualTo(articles.tell(3));
  }

  @Test
  void every_tenth_is_the_one_before_it_from_another_paper() {
    var first = articles.tell(8).article();
    var copy = articles.tell(9).article();
    assertThat(copy.text().title()).isEqualTo(first.text().title());
    assertThat(copy.text().lead()).isEmpty();
    assertThat(copy.origin().source()).isNotEqualTo(first.origin().source());
  }
}
