package vn.nghiquyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import vn.nghiquyet.search.coverage.Coverage;
import vn.nghiquyet.search.coverage.Facet;
import vn.nghiquyet.search.coverage.Tally;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.query.QueryNode;

/// Counts over five articles: four of 2020 to 2023 on Lạng Sơn, one without a day.
class CoverageTest {

  private static final QueryNode CONGRESS = new QueryNode.Phrase("đại hội", false);
  private static final QueryNode ALL = new QueryNode.All();

  @TempDir Path temp;
  Archive archive;

  @BeforeEach
  void open() throws IOException {
    Samples.copyTo(temp.resolve("pages"));
    new Indexer(temp.resolve("index"), Samples.stages("1"), Pace.USUAL)
        .run(List.of(temp.resolve("pages").toString()), Progress.SILENT, () -> false);
    archive = Archive.open(temp.resolve("index"));
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private static List<String> shown(Coverage coverage) {
    return coverage.rows().stream()
        .map(r ->
            "%s %d/%d"
                .formatted(
                    r.value().isEmpty() ? "?" : r.label(),
                    r.matched().articles(),
                    r.base().articles()))
        .toList();
  }

  private static Filters days(String from, String to) {
    return new Filters(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  @Test
  void each_value_has_its_matches_and_its_base() throws IOException {
    var coverage = archive.count(CONGRESS, Filters.NONE, Facet.SOURCE);
    assertThat(coverage.matched()).isEqualTo(new Tally(3, 3));
    assertThat(coverage.base()).isEqualTo(new Tally(5, 5));
    assertThat(shown(coverage)).containsExactly("Báo Mẫu 3/3");
  }

  @Test
  void a_unit_counts_once_though_it_has_several_keys() throws IOException {
    assertThat(shown(archive.count(ALL, Filters.NONE, Facet.PLACE)))
        .containsExactly(
            "huyện Tràng Định, Lạng Sơn 2/2",
            "tỉnh Lạng Sơn 1/1",
            "thành phố Lạng Sơn, Lạng Sơn 1/1",
            "xã Bình Minh, Vĩnh Phúc 1/1");
  }

  @Test
  void a_province_counts_what_lies_in_it() throws IOException {
    assertThat(shown(archive.count(ALL, Filters.NONE, Facet.PROVINCE)))
        .containsExactly("Lạng Sơn 4/4", "Vĩnh Phúc 1/1");
  }

  @Test
  void what_has_no_value_is_a_row_so_that_nothing_is_lost() throws IOException {
    var years = archive.count(ALL, Filters.NONE, Facet.YEAR);
    assertThat(shown(years)).containsExactly("2020 2/2", "2022 1/1", "2023 1/1", "? 1/1");
    assertThat(years.rows().stream().mapToInt(r -> r.matched().articles()).sum()).isEqualTo(5);
  }

  @Test
  void a_trend_shows_the_times_without_a_match() throws IOException {
    assertThat(shown(archive.trend(CONGRESS, Filters.NONE, Optional.of(Facet.YEAR))))
        .containsExactly("2020 2/2", "2021 0/0", "2022 1/1", "2023 0/1");
  }

  @Test
  void a_trend_runs_over_the_days_asked_for() throws IOException {
    var trend = archive.trend(CONGRESS, days("2020-06-01", "2020-12-31"), Optional.of(Facet.MONTH));
    assertThat(shown(trend))
        .containsExactly(
            "2020-06 0/0",
            "2020-07 1/1",
            "2020-08 0/0",
            "2020-09 0/0",
            "2020-10 1/1",
            "2020-11 0/0",
            "2020-12 0/0");
  }

  @Test
  void the_step_suits_the_time_that_is_covered() throws IOException {
    assertThat(archive.trend(ALL, Filters.NONE, Optional.empty()).facet()).isEqualTo(Facet.MONTH);
    var decades = days("1990-01-01", "2025-12-31");
    assertThat(archive.trend(ALL, decades, Optional.empty()).facet()).isEqualTo(Facet.YEAR);
  }
}
