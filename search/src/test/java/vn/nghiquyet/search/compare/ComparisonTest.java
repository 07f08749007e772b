package vn.nghiquyet.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.names.PlaceRef;

/// What is left of a comparison when only common, lacking or conflicting figures are asked for.
class ComparisonTest {

  private static final PlaceRef A = new PlaceRef("a", "tỉnh A");
  private static final PlaceRef B = new PlaceRef("b", "tỉnh B");

  private static FactHit told(String article, double value, String unit, String period) {
    var number = BigDecimal.valueOf(value);
    var amount = new Fact.Amount(number, Optional.empty(), unit, List.of());
    var measure =
        new Fact.Measure(
            number,
            Optional.empty(),
            unit,
            Fact.Comparator.EQUAL,
            Optional.empty(),
            Optional.empty(),
            Optional.of(amount));
    var figure =
        new Fact.Figure(
            "hộ nghèo",
            Optional.of("poverty"),
            Fact.Kind.RESULT,
            Optional.of(measure),
            period.isEmpty() ? Optional.empty() : Optional.of(period),
            Optional.empty(),
            Optional.empty(),
            new Quote("hộ nghèo", 0, 8));
    return new FactHit(article, 0, Optional.empty(), figure);
  }

  private static Comparison of(List<FactHit> a, List<FactHit> b) {
    var indicator = new IndicatorEntry("poverty", "hộ nghèo");
    var row = new Comparison.Row(indicator, List.of(Told.of(a), Told.of(b)));
    return new Comparison(List.of(A, B), List.of(row));
  }

  private static List<String> conflicting(FactHit... hits) {
    return of(List.of(hits), List.of()).conflicts().rows().stream()
        .flatMap(row -> row.cells().getFirst().stream())
        .flatMap(told -> told.articles().stream())
        .toList();
  }

  @Test
  void what_one_place_lacks_is_lacking_and_not_common() {
    var one = of(List.of(told("1", 5, "%", "2025")), List.of());
    assertThat(one.lacking().rows()).hasSize(1);
    assertThat(one.common().rows()).isEmpty();
    var both = of(List.of(told("1", 5, "%", "2025")), List.of(told("2", 4, "%", "2025")));
    assertThat(both.lacking().rows()).isEmpty();
    assertThat(both.common().rows()).hasSize(1);
  }

  @Test
  void two_articles_with_two_numbers_for_one_time_conflict() {
    assertThat(conflicting(told("1", 5, "%", "2025"), told("2", 6, "%", "2025")))
        .containsExactly("1", "2");
  }

  @Test
  void the_same_number_told_twice_is_no_conflict() {
    assertThat(conflicting(told("1", 5, "%", "2025"), told("2", 5.0, "%", "2025"))).isEmpty();
  }

  @Test
  void other_times_and_other_units_are_no_conflict() {
    assertThat(conflicting(told("1", 5, "%", "2025"), told("2", 6, "%", "2024"))).isEmpty();
    assertThat(conflicting(told("1", 5, "%", "2025"), told("2", 600, "hộ", "2025"))).isEmpty();
    assertThat(conflicting(told("1", 5, "%", ""), told("2", 6, "%", ""))).isEmpty();
  }

  @Test
  void one_article_does_not_contradict_itself() {
    assertThat(conflicting(told("1", 5, "%", "2025"), told("1", 6, "%", "2025"))).isEmpty();
  }
}
