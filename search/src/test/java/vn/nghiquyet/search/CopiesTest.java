package vn.nghiquyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.indexer.samples.Samples;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;
import vn.nghiquyet.search.coverage.Facet;
import vn.nghiquyet.search.coverage.Tally;
import vn.nghiquyet.search.hits.ArticleHit;
import vn.nghiquyet.search.hits.Copies;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.hits.Found;
import vn.nghiquyet.search.query.Parsed;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryNode;
import vn.nghiquyet.search.query.QueryParser;

/// The five samples, and two reprints of the first: one later, one earlier than it.
final class CopiesTest {

  private static final String FIRST = "1-tinh.sample";

  @TempDir Path temp;

  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    var pages = temp.resolve("pages");
    Samples.copyTo(pages);
    var page = Files.readString(pages.resolve(FIRST));
    reprint(page, "7-sau.sample", "2020-10-20", "Báo Sau");
    reprint(page, "8-truoc.sample", "2020-10-11", "Báo Trước");
    new Indexer(temp.resolve("index"), Samples.stages("1"), Pace.USUAL)
        .run(List.of(pages.toString()), Progress.SILENT, () -> false);
    archive = Archive.open(temp.resolve("index"));
  }

  private void reprint(String page, String name, String day, String source) throws IOException {
    var reprint =
        page.replaceAll("url: .*", "url: https://bao.example/" + name)
            .replaceAll("source: .*", "source: " + source)
            .replaceAll("day: .*", "day: " + day)
            .replace("Sáng 12/10, Đại", "Sáng 12/10 Đại");
    Files.writeString(temp.resolve("pages").resolve(name), reprint);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private Found<ArticleHit> found(Copies copies, Filters filters, int limit) throws IOException {
    var query = (Parsed.Ok) QueryParser.parse("hội", QueryField.Use.ARTICLES);
    return archive.articles(query.query(), filters, copies, limit);
  }

  private static List<String> sources(Found<ArticleHit> found) {
    return found.first().stream()
        .map(hit -> hit.stored().article().origin().source().orElse(""))
        .toList();
  }

  @Test
  void versions_of_one_story_are_one_hit_the_first_published() throws IOException {
    var all = found(Copies.ALL, Filters.NONE, 100);
    var grouped = found(Copies.GROUP, Filters.NONE, 100);
    assertThat(all.first()).hasSize(all.total());
    assertThat(grouped.total()).isEqualTo(all.total());
    assertThat(grouped.stories()).isEqualTo(all.total() - 2);
    assertThat(grouped.first()).hasSize(grouped.stories());
    assertThat(sources(grouped)).contains("Báo Trước").doesNotContain("Báo Sau");
    var story = grouped.first().stream().filter(h -> h.story().versions() > 1).toList();
    assertThat(story).hasSize(1);
    assertThat(story.getFirst().story().versions()).isEqualTo(3);
    assertThat(story.getFirst().story().first()).isEqualTo(story.getFirst().stored().id());
  }

  @Test
  void a_limit_counts_stories() throws IOException {
    for (int limit = 1; limit <= 3; limit++) {
      assertThat(found(Copies.GROUP, Filters.NONE, limit).first())
          .hasSize(limit)
          .isEqualTo(found(Copies.GROUP, Filters.NONE, 100).first().subList(0, limit));
    }
  }

  @Test
  void where_the_first_version_does_not_fit_the_next_one_stands_for_the_story() throws IOException {
    var later = from("2020-10-15");
    assertThat(sources(found(Copies.GROUP, later, 100))).contains("Báo Sau");
  }

  private static Filters from(String day) {
    return new Filters(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  @Test
  void only_gives_the_articles_that_have_other_versions() throws IOException {
    assertThat(sources(found(Copies.ONLY, Filters.NONE, 100)))
        .containsExactlyInAnyOrder("Báo Mẫu", "Báo Trước", "Báo Sau");
  }

  @Test
  void stories_are_counted() throws IOException {
    var status = archive.status();
    assertThat(status.articles()).isEqualTo(7);
    assertThat(status.stories()).isEqualTo(5);
  }

  @Test
  void a_count_tells_articles_and_the_stories_they_are_versions_of() throws IOException {
    var query = new QueryNode.All();
    var coverage = archive.count(query, Filters.NONE, Facet.YEAR);
    assertThat(coverage.matched()).isEqualTo(new Tally(7, 5));
    var of2020 = coverage.rows().getFirst();
    assertThat(of2020.label()).isEqualTo("2020");
    assertThat(of2020.matched()).isEqualTo(new Tally(4, 2));
    assertThat(archive.count(query, Filters.NONE, Facet.SOURCE).rows())
        .allMatch(row -> row.matched().articles() >= row.matched().stories());
  }
}
