package vn.nghiquyet.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTermTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2020-2025",
    "2026, 2025-2030",
    "2020, 2015-2020",
    "2021-2025, 2020-2025",
    "annual 2020-2025, 2020-2025",
    "<2030, 2025-2030",
    "6T/2023, 2020-2025",
    "Q1/2021, 2020-2025",
  })
  void a_period_belongs_to_the_term_that_plans_its_last_year(String period, String term) {
    assertThat(PartyTerm.of(period)).contains(term);
  }

  @ParameterizedTest
  @CsvSource({"annual", "6 tháng", "12020"})
  void a_period_without_a_year_has_no_term(String period) {
    assertThat(PartyTerm.of(period)).isEmpty();
  }
}
