package vn.nghiquyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.indexer.samples.Samples;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;
import vn.nghiquyet.search.compare.Ranking;
import vn.nghiquyet.search.hits.ArticleHit;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.names.Match;
import vn.nghiquyet.search.names.PlaceRef;
import vn.nghiquyet.search.query.Parsed;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryNode;
import vn.nghiquyet.search.query.QueryParser;

class ArchiveTest {

  private static final String PROVINCE =
      "Khai mạc Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn lần thứ XVII";
  private static final String DISTRICT = "Tràng Định: Đại hội Đảng bộ huyện thành công";
  private static final String MIDTERM = "Tràng Định sơ kết giữa nhiệm kỳ";
  private static final String CITY = "Thành phố Lạng Sơn đưa nghị quyết vào cuộc sống";
  private static final String UNDATED = "Chi bộ thôn bàn việc làm duong moi";

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

  private static QueryNode query(String typed, QueryField.Use use) {
    return QueryParser.parse(typed, use) instanceof Parsed.Ok(var query)
        ? query
        : new QueryNode.Word("không hiểu", true);
  }

  private List<ArticleHit> hits(String typed, Filters filters) throws IOException {
    return archive.articles(query(typed, QueryField.Use.ARTICLES), filters, 10).first();
  }

  private List<String> titles(String typed) throws IOException {
    return titles(typed, Filters.NONE);
  }

  private List<String> titles(String typed, Filters filters) throws IOException {
    return hits(typed, filters).stream()
        .map(h -> h.stored().article().text().title().orElse(""))
        .toList();
  }

  private static Filters places(String... keys) {
    return new Filters(
        Set.of(keys),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  @Test
  void all_words_must_match_in_any_order() throws IOException {
    assertThat(titles("kỳ giữa")).containsExactly(MIDTERM);
    assertThat(titles("giữa khongco")).isEmpty();
  }

  @Test
  void a_phrase_stands_together() throws IOException {
    assertThat(titles("\"khâu đột phá\"")).containsExactly(PROVINCE);
    assertThat(titles("\"phá đột khâu\"")).isEmpty();
  }

  @Test
  void a_phrase_does_not_run_over_the_end_of_a_block() throws IOException {
    assertThat(titles("\"moi Bài\"")).isEmpty();
  }

  @Test
  void near_takes_both_orders_within_the_distance() throws IOException {
    assertThat(titles("họp NEAR/1 bộ")).containsExactly(UNDATED);
    assertThat(titles("tông NEAR/2 họp")).isEmpty();
  }

  @Test
  void a_word_is_left_out() throws IOException {
    assertThat(titles("kết -giữa")).isEmpty();
    assertThat(titles("-Lạng -Tràng")).containsExactly(UNDATED);
  }

  @Test
  void either_word_does() throws IOException {
    assertThat(titles("tông OR \"khối phố\"")).containsExactlyInAnyOrder(UNDATED, CITY);
  }

  @Test
  void the_beginning_of_a_word_does() throws IOException {
    assertThat(titles("tôn*")).containsExactly(UNDATED);
  }

  @Test
  void a_field_is_searched_alone() throws IOException {
    assertThat(titles("title:nghị")).containsExactly(CITY);
    assertThat(titles("title:phố lead:phố")).containsExactly(CITY);
    assertThat(titles("lead:đường")).isEmpty();
  }

  @Test
  void accents_may_be_left_out() throws IOException {
    assertThat(titles("dai hoi dang bo")).containsExactlyInAnyOrder(PROVINCE, DISTRICT);
    assertThat(titles("\"khau dot pha\"")).containsExactly(PROVINCE);
  }

  @Test
  void accents_that_were_typed_rank_first() throws IOException {
    assertThat(titles("đường moi")).containsExactly(UNDATED, MIDTERM, PROVINCE);
    assertThat(titles("mới")).endsWith(UNDATED);
    assertThat(titles("moi")).contains(UNDATED, MIDTERM, PROVINCE);
  }

  @Test
  void accents_can_be_demanded() throws IOException {
    assertThat(titles("\"mới\"D")).containsExactlyInAnyOrder(PROVINCE, MIDTERM);
  }

  @Test
  void a_passage_shows_the_sentence_and_its_marks_cut_the_words_out_of_the_text()
      throws IOException {
    var hit = hits("\"khâu đột phá\"", Filters.NONE).getFirst();
    var whole = hit.stored().article().text().whole();
    var passage = hit.passages().getFirst();
    assertThat(passage.text())
        .isEqualTo("Sáng 12/10, Đại hội bàn ba khâu đột phá của nhiệm kỳ mới.");
    assertThat(whole.substring(passage.start(), passage.end())).isEqualTo(passage.text());
    assertThat(passage.marks())
        .singleElement()
        .satisfies(m -> assertThat(whole.substring(m.start(), m.end())).isEqualTo("khâu đột phá"));
  }

  @Test
  void a_province_holds_what_lies_in_it() throws IOException {
    assertThat(titles("", places("province:lạng sơn")))
        .containsExactlyInAnyOrder(PROVINCE, DISTRICT, MIDTERM, CITY);
    assertThat(titles("", places("huyện tràng định|lạng sơn")))
        .containsExactlyInAnyOrder(DISTRICT, MIDTERM);
    assertThat(titles("", places("old:178"))).containsExactly(CITY);
  }

  @Test
  void every_filter_keeps_what_fits() throws IOException {
    var none = Set.<String>of();
    var congress =
        new Filters(
            none,
            Set.of("district"),
            Set.of("22"),
            Set.of("2020-2025"),
            Optional.empty(),
            Optional.empty(),
            none,
            none,
            none,
            Optional.empty());
    assertThat(titles("", congress)).containsExactly(DISTRICT);
    var days =
        new Filters(
            none,
            none,
            none,
            none,
            Optional.of(LocalDate.of(2020, 7, 3)),
            Optional.of(LocalDate.of(2020, 10, 11)),
            Set.of("bao mau"),
            none,
            none,
            Optional.empty());
    assertThat(titles("", days)).containsExactly(DISTRICT);
  }

  @Test
  void equal_hits_come_newest_first_and_undated_last() throws IOException {
    assertThat(titles("")).containsExactly(MIDTERM, CITY, PROVINCE, DISTRICT, UNDATED);
  }

  @Test
  void the_total_is_exact_whatever_the_limit() throws IOException {
    var found = archive.articles(query("", QueryField.Use.ARTICLES), Filters.NONE, 2);
    assertThat(found.total()).isEqualTo(5);
    assertThat(found.first()).hasSize(2);
  }

  @Test
  void a_figure_is_found_by_its_value_in_the_standard_unit() throws IOException {
    var rich = query("value:>=65000000 value:<=65300000", QueryField.Use.FACTS);
    var found = archive.facts(rich, Filters.NONE, List.of(FactType.FIGURE), 10);
    assertThat(found.first()).hasSize(2);
  }

  @Test
  void places_stand_side_by_side_with_all_that_is_told() throws IOException {
    var places =
        List.of(
            new PlaceRef("province:lạng sơn", "tỉnh Lạng Sơn"), new PlaceRef("old:180", "huyện"));
    var comparison = archive.compare(places, Filters.NONE);
    var income = comparison.rows().getFirst();
    assertThat(income.indicator().key()).isEqualTo("income_per_capita");
    assertThat(income.cells().get(0)).hasSize(1);
    assertThat(income.cells().get(1)).hasSize(2);
    assertThat(comparison.rows()).hasSize(3);
    assertThat(comparison.common().rows()).hasSize(1);
  }

  @Test
  void a_ranking_is_of_one_unit_and_kind_highest_first() throws IOException {
    var ranked = archive.rank(new IndicatorEntry("income_per_capita", "thu nhập"), Filters.NONE);
    assertThat(ranked).extracting(Ranking.Ranked::rank).containsExactly(1, 2, 1, 1);
    assertThat(ranked.getFirst().place()).contains("tỉnh Lạng Sơn");
    assertThat(ranked).extracting(Ranking.Ranked::unit).containsOnly("VND");
  }

  @Test
  void a_bare_name_is_the_province_and_the_others_are_told() throws IOException {
    var province = new PlaceRef("province:lạng sơn", "tỉnh Lạng Sơn", Optional.of("Lạng Sơn"));
    var city = new PlaceRef("thành phố lạng sơn|lạng sơn", "thành phố Lạng Sơn, Lạng Sơn");
    assertThat(archive.places().find("lang son"))
        .isEqualTo(new Match.One<>(province, List.of(city)));
  }

  @Test
  void type_word_and_province_tell_units_apart() throws IOException {
    for (var name : List.of("thành phố Lạng Sơn", "TRANG DINH", "huyện Tràng Định, Lạng Sơn")) {
      assertThat(archive.places().find(name)).as(name).isInstanceOf(Match.One.class);
    }
    assertThat(archive.places().find("Tràng Địhn"))
        .isEqualTo(new Match.None<PlaceRef>(List.of("Tràng Định")));
  }

  @Test
  void an_article_is_shown_with_its_facts_in_order() throws IOException {
    var id = hits("\"khâu đột phá\"", Filters.NONE).getFirst().stored().id();
    if (!(archive.article(id.substring(0, 6)) instanceof Match.One<ArticleView>(var view, _))) {
      throw new AssertionError("no article " + id);
    }
    assertThat(view.facts()).extracting(f -> f.fact().quote().start()).isSorted().hasSize(3);
  }

  @Test
  void the_status_counts_what_is_there() throws IOException {
    var status = archive.status();
    assertThat(status.articles()).isEqualTo(5);
    assertThat(status.undated()).isEqualTo(1);
    assertThat(status.firstDay()).contains(LocalDate.of(2020, 7, 3));
    assertThat(status.facts()).containsEntry(FactType.FIGURE, 6);
    assertThat(status.mended()).isEqualTo(Map.of(Kind.ENCODING, 1, Kind.DECOMPOSED, 2));
    assertThat(status.lastRun()).isPresent();
  }
}
