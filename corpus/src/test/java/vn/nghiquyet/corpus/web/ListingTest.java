package vn.nghiquyet.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.corpus.store.Input.Seen;

final class ListingTest {

  private static final String RSS =
      "<rss version='2.0'><channel><title>%s</title><item><title>%s</title>"
          + "<link>https://bao.example/1.html</link></item></channel></rss>";
  private static final String SITEMAP =
      "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
          + "<url><loc>https://bao.example/%s%s</loc></url></urlset>";

  @ParameterizedTest
  @ValueSource(strings = {RSS, SITEMAP})
  void an_entity_bomb_is_not_expanded(String form) {
    var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>");
    for (char c = 'b'; c < 'k'; c++) {
      var tenfold = ("&" + (char) (c - 1) + ";").repeat(10);
      bomb.append("<!ENTITY ").append(c).append(" '").append(tenfold).append("'>");
    }
    assertSmall(bomb + "]>" + form.formatted("&j;", "&j;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {RSS, SITEMAP})
  void a_file_that_an_entity_names_is_not_read(String form) throws IOException {
    var xml = "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>" + form.formatted("&f;", "");
    try {
      assertThat(Listing.of(fetched(xml)).toString()).doesNotContain("root:");
    } catch (IOException damaged) {
      assertThat(damaged).hasMessageStartingWith("is a damaged");
    }
  }

  @Test
  void a_damaged_feed_says_so() {
    assertThatThrownBy(() -> Listing.of(fetched("<rss><channel>")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("is a damaged feed");
  }

  private static void assertSmall(String xml) {
    long start = System.nanoTime();
    try {
      assertThat(Listing.of(fetched(xml)).toString()).hasSizeLessThan(10_000);
    } catch (IOException refused) {
      assertThat(refused).hasMessageStartingWith("is a damaged");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static Fetched fetched(String xml) {
    return new Fetched(
        URI.create("https://bao.example/list.xml"),
        xml.getBytes(StandardCharsets.UTF_8),
        Optional.empty(),
        new Seen(Optional.empty(), Optional.empty(), Instant.EPOCH));
  }
}
