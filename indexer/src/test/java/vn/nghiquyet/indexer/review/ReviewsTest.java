package vn.nghiquyet.indexer.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.indexer.schema.IndexProblem;

class ReviewsTest {

  private static final String ARTICLE = "864fa5737312";

  @TempDir Path index;

  @Test
  void what_was_rejected_is_gone_and_what_was_corrected_is_changed_after_reading_the_file()
      throws IOException {
    var read = facts(figure("45", 10), figure("50", 40), figure("60", 70));
    var keys = Reviews.of(index).keys(ARTICLE, read.facts());
    var correction =
        new Correction(
            Optional.of("thu ngân sách"),
            Optional.of("budget_revenue"),
            Optional.of(Fact.Kind.RESULT),
            Optional.of(new BigDecimal("55")),
            Optional.empty(),
            Optional.of("2023"),
            Optional.empty());
    Reviews.of(index)
        .with(
            List.of(
                new Review(keys.get(0), Review.Verdict.REJECT, "45", Correction.NONE),
                new Review(keys.get(1), Review.Verdict.CORRECT, "50", correction),
                new Review(keys.get(2), Review.Verdict.ACCEPT, "60", Correction.NONE)))
        .write(index);
    var kept = Reviews.of(index).applied(ARTICLE, read).of(Fact.Figure.class);
    assertThat(kept).hasSize(2);
    var corrected = kept.getFirst();
    assertThat(corrected.indicatorId()).contains("budget_revenue");
    assertThat(corrected.kind()).isEqualTo(Fact.Kind.RESULT);
    assertThat(corrected.period()).contains("2023");
    assertThat(corrected.measure().orElseThrow().value()).isEqualByComparingTo("55");
    assertThat(corrected.measure().orElseThrow().amount().orElseThrow().value())
        .isEqualByComparingTo("55000000");
    assertThat(corrected.quote()).isEqualTo(read.facts().get(1).quote());
    assertThat(kept.getLast()).isEqualTo(read.facts().get(2));
  }

  @Test
  void facts_of_one_quote_are_told_apart_also_when_the_first_is_rejected() {
    var read = facts(figure("45", 10), figure("46", 10));
    var none = Reviews.NONE;
    var keys = none.keys(ARTICLE, read.facts());
    assertThat(keys)
        .extracting(FactKey::text)
        .containsExactly("864fa5737312:10-12:figure", "864fa5737312:10-12:figure:2");
    var reviews =
        none.with(List.of(new Review(keys.getFirst(), Review.Verdict.REJECT, "", Correction.NONE)));
    var kept = reviews.applied(ARTICLE, read).facts();
    assertThat(kept).containsExactly(read.facts().getLast());
    assertThat(reviews.keys(ARTICLE, kept)).containsExactly(keys.getLast());
  }

  @Test
  void a_later_review_of_the_same_fact_counts() {
    var read = facts(figure("45", 10));
    var key = Reviews.NONE.keys(ARTICLE, read.facts()).getFirst();
    var reviews =
        Reviews.NONE
            .with(List.of(new Review(key, Review.Verdict.REJECT, "", Correction.NONE)))
            .with(List.of(new Review(key, Review.Verdict.ACCEPT, "", Correction.NONE)));
    assertThat(reviews.applied(ARTICLE, read)).isEqualTo(read);
    assertThat(reviews.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"fact\":\"864fa5737312:10-12:figure\"}",
        "{\"fact\":\"864fa5737312:10-12:rumour\",\"verdict\":\"accept\"}",
        "{\"fact\":\"864fa5737312:10-12:figure\",\"verdict\":\"correct\",\"kind\":\"hope\"}"
      })
  void a_line_that_is_no_review_is_named(String line) throws IOException {
    Files.writeString(index.resolve(Reviews.FILE), "\n" + line + "\n");
    assertThatThrownBy(() -> Reviews.of(index))
        .isInstanceOf(IndexProblem.class)
        .hasMessageContaining("reviews.jsonl:2");
  }

  private static ArticleFacts facts(Fact... facts) {
    return new ArticleFacts(List.of(), List.of(), List.of(facts));
  }

  private static Fact.Figure figure(String value, int start) {
    var number = new BigDecimal(value);
    var amount =
        new Fact.Amount(
            number.multiply(BigDecimal.valueOf(1_000_000)), Optional.empty(), "VND", List.of());
    return new Fact.Figure(
        "thu nhập",
        Optional.empty(),
        Fact.Kind.TARGET,
        Optional.of(
            new Fact.Measure(
                number,
                Optional.empty(),
                "triệu đồng",
                Fact.Comparator.EQUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(amount))),
        Optional.of("2025"),
        Optional.empty(),
        Optional.empty(),
        new Quote(value, start, start + 2));
  }
}
