package vn.nghiquyet.corpus.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.nghiquyet.corpus.CaseFolders;

final class TextPageTest {

  @TestFactory
  Stream<DynamicTest> pages_saved_as_text() {
    return CaseFolders.below(TextPageTest.class, "texts", "page.txt");
  }

  @Test
  void a_store_that_swaps_day_and_month_is_corrected_by_the_text() {
    var front = FrontMatter.of(" date 2020-03-10 Ngày 3/10, Đảng bộ xã họp.");
    assertThat(front.published().orElseThrow().day()).hasToString("2020-10-03");
    assertThat(front.text()).isEqualTo("Ngày 3/10, Đảng bộ xã họp.");
  }

  @Test
  void a_month_alone_says_so() {
    var published = FrontMatter.of(" date 2020-08 Đảng bộ xã họp.").published().orElseThrow();
    assertThat(published.from()).isEqualTo("month");
  }

  @Test
  void a_sentence_that_looks_like_a_field_stays_text() {
    var text = "Title: một trường đứng một mình không phải là đầu tệp\nNội dung.";
    assertThat(FrontMatter.of(text).text()).isEqualTo(text);
  }
}
