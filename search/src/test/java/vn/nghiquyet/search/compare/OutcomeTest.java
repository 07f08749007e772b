package vn.nghiquyet.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.search.hits.FactHit;

/// Like with like: what a target and the reports of it come to.
class OutcomeTest {

  private static final Fact.Kind TARGET = Fact.Kind.TARGET;
  private static final Fact.Kind RESULT = Fact.Kind.RESULT;

  /// `≥65..70 VND/person 2025` as a figure of Quảng Trị.
  private static Fact.Figure figure(
      Fact.Kind kind, String sign, double value, String unit, String period) {
    return figure(kind, sign, new double[] {value}, unit, period, "");
  }

  private static Fact.Figure figure(
      Fact.Kind kind, String sign, double[] values, String unit, String period, String code) {
    var parts = List.of(unit.split("/", -1));
    var low = BigDecimal.valueOf(values[0]);
    Optional<BigDecimal> high =
        values.length == 1 ? Optional.empty() : Optional.of(BigDecimal.valueOf(values[1]));
    var comparator =
        Arrays.stream(Fact.Comparator.values())
            .filter(c -> c.sign().equals(sign))
            .findFirst()
            .orElseThrow();
    var amount = new Fact.Amount(low, high, parts.getFirst(), parts.subList(1, parts.size()));
    var measure =
        new Fact.Measure(
            low, high, unit, comparator, Optional.empty(), Optional.empty(), Optional.of(amount));
    return new Fact.Figure(
        "thu nhập",
        Optional.of("income"),
        kind,
        Optional.of(measure),
        period.isEmpty() ? Optional.empty() : Optional.of(period),
        Optional.empty(),
        Optional.of(new Place("Quảng Trị", "tỉnh", Level.PROVINCE, "Quảng Trị", code, List.of())),
        new Quote("thu nhập", 0, 8));
  }

  private static Outcome outcome(Fact.Figure target, Fact.Figure... reports) {
    var beside =
        Arrays.stream(reports)
            .map(r ->
                new Scorecard.Report(
                    new Told(new FactHit("a", 0, Optional.empty(), r), r, List.of()),
                    Likeness.of(target, r, (a, b) -> a.equals(b))))
            .toList();
    return Outcome.of(target, beside);
  }

  @Test
  void nothing_reported_is_an_answer() {
    assertThat(outcome(figure(TARGET, ">=", 65, "VND", "2025"))).isEqualTo(Outcome.NOT_REPORTED);
  }

  @Test
  void a_least_is_reached_or_missed() {
    var target = figure(TARGET, ">=", 65, "VND", "2025");
    assertThat(outcome(target, figure(RESULT, "=", 65, "VND", "2025"))).isEqualTo(Outcome.REACHED);
    assertThat(outcome(target, figure(RESULT, "=", 64, "VND", "2025"))).isEqualTo(Outcome.MISSED);
  }

  @Test
  void a_most_is_reached_from_below() {
    var target = figure(TARGET, "<", 3, "%", "2025");
    assertThat(outcome(target, figure(RESULT, "=", 2.5, "%", "2025"))).isEqualTo(Outcome.REACHED);
    assertThat(outcome(target, figure(RESULT, "=", 3, "%", "2025"))).isEqualTo(Outcome.MISSED);
  }

  @Test
  void of_a_bare_figure_nobody_knows_which_way_is_better() {
    var target = figure(TARGET, "=", 2.5, "%", "2025");
    assertThat(outcome(target, figure(RESULT, "=", 3, "%", "2025"))).isEqualTo(Outcome.ABOVE);
    assertThat(outcome(target, figure(RESULT, "=", 2.50, "%", "2025"))).isEqualTo(Outcome.EQUAL);
  }

  @Test
  void a_range_is_met_anywhere_in_it() {
    var target = figure(TARGET, "=", new double[] {7, 8}, "%", "2025", "");
    assertThat(outcome(target, figure(RESULT, "=", 7.5, "%", "2025"))).isEqualTo(Outcome.EQUAL);
    assertThat(outcome(target, figure(RESULT, "=", 8.5, "%", "2025"))).isEqualTo(Outcome.ABOVE);
  }

  @Test
  void another_period_is_a_step_on_the_way() {
    var target = figure(TARGET, ">=", 65, "VND", "2025");
    assertThat(outcome(target, figure(RESULT, "=", 70, "VND", "2023")))
        .isEqualTo(Outcome.OTHER_PERIOD);
    assertThat(outcome(target, figure(RESULT, "=", 70, "VND", ""))).isEqualTo(Outcome.OTHER_PERIOD);
  }

  @Test
  void another_unit_is_never_compared() {
    var target = figure(TARGET, ">=", 65, "VND/person", "2025");
    assertThat(outcome(target, figure(RESULT, "=", 3000, "USD/person", "2025")))
        .isEqualTo(Outcome.OTHER_UNIT);
    assertThat(outcome(target, figure(RESULT, "=", 6, "VND/month", "2025")))
        .isEqualTo(Outcome.OTHER_UNIT);
  }

  @Test
  void what_the_indicator_says_already_may_be_printed_or_not() {
    var target = figure(TARGET, ">=", 65, "VND", "2025");
    assertThat(outcome(target, figure(RESULT, "=", 70, "VND/person/year", "2025")))
        .isEqualTo(Outcome.REACHED);
  }

  @Test
  void a_merged_place_does_not_fulfil_what_a_part_of_it_promised() {
    var target = figure(TARGET, ">=", new double[] {65}, "VND", "2025", "old:45");
    var merged = figure(RESULT, "=", new double[] {70}, "VND", "2025", "new:44");
    assertThat(outcome(target, merged)).isEqualTo(Outcome.OTHER_LAND);
  }

  @Test
  void reports_that_differ_are_not_decided_between() {
    var target = figure(TARGET, ">=", 65, "VND", "2025");
    assertThat(
            outcome(
                target,
                figure(RESULT, "=", 66, "VND", "2025"),
                figure(RESULT, "=", 67, "VND", "2025")))
        .isEqualTo(Outcome.CONFLICT);
  }

  @Test
  void a_result_counts_before_an_estimate() {
    var target = figure(TARGET, ">=", 65, "VND", "2025");
    assertThat(
            outcome(
                target,
                figure(Fact.Kind.ESTIMATE, "~", 66, "VND", "2025"),
                figure(RESULT, "=", 64, "VND", "2025")))
        .isEqualTo(Outcome.MISSED);
  }

  @Test
  void the_gazetteer_knows_which_provinces_were_merged() {
    var lands = new Lands();
    assertThat(lands.holds("old:38", "new:38")).as("Thanh Hóa").isTrue();
    assertThat(lands.holds("old:25", "new:25")).as("Phú Thọ").isFalse();
    assertThat(lands.holds("new:44", "old:45")).as("Quảng Trị").isFalse();
    assertThat(lands.holds("old:38", "")).isTrue();
  }
}
