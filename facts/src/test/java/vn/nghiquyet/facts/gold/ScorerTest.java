package vn.nghiquyet.facts.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.facts.indicator.Catalogue;

class ScorerTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void a_figure_counts_in_each_measure_that_it_agrees_in() {
    var gold =
        """
        {"article":"a.html","subjects":[{"type":"xã","name":"Tân Thành"}],"targets":[
         {"indicator":"tỷ lệ hộ nghèo","value":2,"unit":"%","kind":"target","period":"2030"}]}\
        """;
    var got =
        """
        {"path":"in/a.html","subjects":[{"type":"xã","name":"Tân Thành"}],"targets":[
         {"indicator":"nghèo","indicator_id":"poverty_rate","value":2.0,"unit":"%","kind":"result","period":"2030",
          "place":{"type":"xã","name":"Tân Thành"}}]}\
        """;
    var report = score(gold, got);
    assertThat(row(report, "number (value+max+unit)")).isEqualTo("1 1 1");
    assertThat(row(report, "number+indicator")).isEqualTo("1 1 1");
    assertThat(row(report, "number+kind")).isEqualTo("1 1 0");
    assertThat(row(report, "tuple+place")).isEqualTo("1 1 0");
    assertThat(report.differences())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.why()).isEqualTo(Report.Why.DIFFERS);
          assertThat(d.measure()).isEqualTo(Measure.KIND);
          assertThat(d.got()).contains("2.0 %, result, 2030");
        });
  }

  @Test
  void an_indicator_is_known_by_id_and_by_name() {
    var got = "{\"path\":\"a\",\"targets\":[{\"indicator_id\":\"economic_growth\",\"value\":1}]}";
    var scorer = Scorer.of(Catalogue.load());
    for (var name : List.of("economic_growth", "Tốc độ tăng trưởng kinh tế")) {
      var gold =
          "{\"article\":\"a\",\"targets\":[{\"indicator\":\"%s\",\"value\":1}]}".formatted(name);
      var report =
          scorer.score(
              List.of(GoldArticle.of(MAPPER.readTree(gold), "")), List.of(MAPPER.readTree(got)));
      assertThat(row(report, "number+indicator")).as(name).isEqualTo("1 1 1");
    }
  }

  @ParameterizedTest(name = "{0} {1} is {2} {3}: {4}")
  @CsvSource({
    "1.5, tỷ đồng, 1500, triệu đồng, true",
    "65, triệu đồng/người/năm, 65, triệu, true",
    "65, triệu đồng, 65, USD, false",
    "1.2, triệu lượt, 1200, nghìn lượt khách, true",
    "8, %, 8, phần trăm, true",
    "8, %, 8, lần, false",
    "12, ha, 12, héc ta, true",
    "3, xã, 3, thôn, true"
  })
  void numbers_are_compared_in_the_scale_of_their_unit(
      String a, String unit, String b, String other, boolean same) {
    var gold =
        "{\"article\":\"a\",\"targets\":[{\"value\":%s,\"unit\":\"%s\"}]}".formatted(a, unit);
    var got = "{\"path\":\"a\",\"targets\":[{\"value\":%s,\"unit\":\"%s\"}]}".formatted(b, other);
    assertThat(row(score(gold, got), "number (value+max+unit)"))
        .isEqualTo(same ? "1 1 1" : "1 1 0");
  }

  @ParameterizedTest(name = "gold {0}, got {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2025, 2025, true",
        "2025, 2024, false",
        "2020-2025, 2021-2025, true",
        "2020-2025, 2025, false",
        "annual 2020-2025, annual 2021-2025, true",
        "annual 2020-2025, 2020-2025, false",
        "-, 2025, true",
        "2025, -, false",
        "6T/2023, 2023, true"
      })
  void periods_agree_by_their_years(String gold, String got, boolean same) {
    assertThat(Agreement.period(gold == null ? "" : gold, got == null ? "" : got)).isEqualTo(same);
  }

  @Test
  void a_congress_told_twice_counts_once_and_an_optional_one_neither_way() {
    var gold =
        """
        {"article":"a","congresses":[{"ordinal":1,"level":"commune","term":"2025-2030"},
         {"ordinal":14,"level":"national","optional":true}]}\
        """;
    var got =
        """
        {"path":"a","congresses":[{"ordinal":1,"level":"commune","of":"Đảng bộ xã A","term":"2025-2030"},
         {"ordinal":1,"level":"commune","of":"Đảng bộ xã A","term":"2025-2030"},
         {"ordinal":14,"level":"national","of":"Đảng"}]}\
        """;
    assertThat(row(score(gold, got), "congress (ordinal+level+term)")).isEqualTo("1 1 1");
  }

  @Test
  void documents_count_only_where_gold_lists_them() {
    var got = "{\"path\":\"a\",\"documents\":[{\"kind\":\"Chỉ thị\",\"number\":\"35-CT/TW\"}]}";
    assertThat(row(score("{\"article\":\"a\"}", got), "document")).isEqualTo("0 0 0");
    assertThat(row(score("{\"article\":\"a\",\"documents\":[]}", got), "document"))
        .isEqualTo("0 1 0");
  }

  @Test
  void an_article_that_was_not_read_misses_all_its_facts() {
    var report = score("{\"article\":\"a\",\"met\":[{\"met\":17,\"of\":19}]}", "{\"path\":\"b\"}");
    assertThat(row(report, "met count")).isEqualTo("1 0 0");
    assertThat(report.differences())
        .extracting(Report.Difference::why)
        .containsExactly(Report.Why.NOT_READ, Report.Why.MISSED);
  }

  @Test
  void an_article_is_found_by_its_address_where_its_name_differs() {
    var gold = "{\"article\":\"a\",\"url\":\"https://x/1\",\"met\":[{\"met\":1,\"of\":2}]}";
    var got = "{\"path\":\"z\",\"url\":\"https://x/1\",\"met\":[{\"met\":1,\"of\":2}]}";
    assertThat(row(score(gold, got), "met count")).isEqualTo("1 1 1");
  }

  @Test
  void nothing_to_find_and_nothing_found_is_perfect() {
    var score = new Score(Measure.MET, 0, 0, 0);
    assertThat(List.of(score.precision(), score.recall(), score.f1())).containsOnly(1.0);
  }

  @Test
  void a_gold_file_that_is_no_json_is_named_with_its_line(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.jsonl"), "{\"article\":\"a\"}\n{\"article\": ");
    assertThatThrownBy(() -> GoldArticle.read(folder)).hasMessageContaining("broken.jsonl:2");
  }

  @Test
  void gold_is_read_from_a_file_an_article_and_from_lines(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.json"), "{\"title\":\"named by its file\"}");
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"x-1\"}\n\n{\"article\":\"y.html\"}\n");
    Files.writeString(folder.resolve("notes.txt"), "no gold");
    assertThat(GoldArticle.read(folder))
        .extracting(GoldArticle::name)
        .containsExactly("x-1", "y", "b");
  }

  private static Report score(String gold, String got) {
    return new Scorer(ScorerTest::indicator)
        .score(List.of(GoldArticle.of(MAPPER.readTree(gold), "")), List.of(MAPPER.readTree(got)));
  }

  private static String indicator(String name) {
    return name.equals("tỷ lệ hộ nghèo") ? "poverty_rate" : "";
  }

  private static String row(Report report, String measure) {
    return report.scores().stream()
        .filter(s -> s.measure().title().equals(measure))
        .map(s -> s.gold() + " " + s.extracted() + " " + s.matched())
        .findFirst()
        .orElseThrow();
  }
}
