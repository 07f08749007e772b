package vn.nghiquyet.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Input;

final class CorpusTest {

  private static final StoryTeller TELLER = new StoryTeller(7);

  @Test
  void equal_seeds_give_equal_corpora(@TempDir Path folder) throws IOException {
    var first = Corpus.write(folder.resolve("a"), 12, 7);
    var second = Corpus.write(folder.resolve("b"), 12, 7);
    var other = Corpus.write(folder.resolve("c"), 12, 8);
    assertThat(second.digest()).isEqualTo(first.digest());
    assertThat(other.digest()).isNotEqualTo(first.digest());
    assertThat(Files.size(first.file(0))).isPositive();
  }

  static IntStream numbers() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void a_page_is_read_as_its_story(int number) {
    var story = TELLER.tell(number);
    var page = Corpus.page(TELLER, number);
    try (var reader = new ArticleReader()) {
      var input = new Input(number + ".html", () -> page.getBytes(StandardCharsets.UTF_8));
      assertThat(reader.read(input))
          .isInstanceOfSatisfying(
              Reading.Read.class,
              read -> {
                var text = read.article().text();
                assertThat(text.title()).contains(story.title());
                assertThat(text.whole().getBytes(StandardCharsets.UTF_8).length)
                    .isBetween(2000, 8000);
                assertThat(text.whole()).contains(story.parts().getFirst().text());
                assertThat(story.related()).noneMatch(text.whole()::contains);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void no_slot_stays_unfilled(int number) {
    var story = TELLER.tell(number);
    assertThat(story.parts()).noneMatch(p -> p.text().contains("{"));
    assertThat(story.title() + story.lead()).doesNotContain("{");
  }
}
