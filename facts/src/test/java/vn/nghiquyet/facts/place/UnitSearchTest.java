package vn.nghiquyet.facts.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitSearchTest {

  private static final UnitSearch SEARCH = new UnitSearch(Gazetteer.load());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "search-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_typed_name_means_these_units(String typed, String ids) {
    assertThat(SEARCH.find(typed).stream().map(Unit::id).collect(Collectors.joining(" ")))
        .isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", ",", "huyện", "Lạng Sơn,,", "(", "old:"})
  void odd_input_does_no_harm(String typed) {
    assertThat(SEARCH.find(typed)).doesNotContainNull();
  }

  @Test
  void no_name_and_no_code_of_a_unit_finds_none() {
    assertThat(SEARCH.find("Không Có Nơi Này")).isEmpty();
    assertThat(SEARCH.find("old:00000")).isEmpty();
  }

  @Test
  void what_was_mistyped_is_compared_without_its_type_word() {
    assertThat(SEARCH.bareName("TP. Lạng Sown")).isEqualTo("lạng sown");
    assertThat(SEARCH.bareName("huyện Tràng Địhn, Lạng Sơn")).isEqualTo("tràng địhn");
    assertThat(SEARCH.names()).contains("Tràng Định");
  }
}
