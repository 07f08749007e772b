package vn.nghiquyet.corpus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.nghiquyet.corpus.CaseFolders;

final class HtmlPageTest {

  @TestFactory
  Stream<DynamicTest> pages() {
    return CaseFolders.below(HtmlPageTest.class, "pages", "page.html");
  }

  @Test
  void every_family_has_a_page_among_the_cases() {
    for (var layout : Layout.FAMILIES) {
      if (!layout.name().equals("microdata")) {
        assertThat(HtmlPageTest.class.getResource("pages/" + layout.name() + "/page.html"))
            .as(layout.name())
            .isNotNull();
      }
    }
  }
}
