package vn.nghiquyet.search.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

/// The measures against published figures, and against ones worked by hand.
class MetricsTest {

  @Test
  void likelihood_is_that_of_dunning_1993() {
    // Table 1 there, "the swiss": 110 of 31,777 pairs, 2,442 without "swiss", 111 without "the".
    var table = new Metrics.Table(110, 110 + 2442, 110 + 111, 31777);
    assertThat(Metrics.likelihood(table)).isCloseTo(270.72, offset(0.05));
  }

  @Test
  void likelihood_of_words_that_avoid_each_other_is_negative() {
    assertThat(Metrics.likelihood(new Metrics.Table(1, 50, 50, 100))).isNegative();
    assertThat(Metrics.likelihood(new Metrics.Table(25, 50, 50, 100))).isZero();
  }

  @Test
  void mutual_information_is_that_of_church_and_hanks_1990() {
    // Table 2 there, 15 million words of 1987: "honorary" 111, "doctor" 621, together 12: 11.3.
    var table = new Metrics.Table(12, 111, 621, 15_000_000);
    assertThat(Metrics.mutualInformation(table)).isCloseTo(11.3, offset(0.06));
  }

  @Test
  void log_dice_has_its_ends_where_rychly_2008_puts_them() {
    assertThat(Metrics.logDice(7, 7, 7)).isEqualTo(14);
    // Once together in 16,000 of both: 0.
    assertThat(Metrics.logDice(1, 16_384, 16_384)).isZero();
    // Half as much: one less.
    assertThat(Metrics.logDice(20, 100, 100) - Metrics.logDice(10, 100, 100)).isEqualTo(1);
  }

  @Test
  void deviation_is_that_of_gries_2008() {
    // Section 3 there: "a" stands 1, 2, 3, 4, 5 times in parts of 9, 10, 10, 10, 11 words: 0.18.
    int[] parts = {0, 1, 2, 3, 4};
    int[] sizes = {9, 10, 10, 10, 11};
    assertThat(Metrics.deviation(parts, new int[] {1, 2, 3, 4, 5}, sizes, 50))
        .isCloseTo(0.18, offset(0.0001));
  }

  @Test
  void deviation_is_nought_where_a_word_is_spread_as_the_text_is() {
    int[] sizes = {10, 30};
    assertThat(Metrics.deviation(new int[] {0, 1}, new int[] {1, 3}, sizes, 40)).isZero();
    // All in the first quarter: (|1 - 1/4| + 3/4) / 2.
    assertThat(Metrics.deviation(new int[] {0}, new int[] {5}, sizes, 40)).isEqualTo(0.75);
  }

  @Test
  void keyness_is_that_worked_by_hand() {
    // Rayson and Garside 2000: 10 of 100 against 20 of 400 words; by chance 6 and 24.
    // 2 (10 ln(10/6) + 20 ln(20/24)) = 2 (5.10826 - 3.64643) = 2.92365.
    assertThat(Metrics.keyness(10, 100, 20, 400)).isCloseTo(2.92365, offset(0.0001));
    assertThat(Metrics.keyness(10, 100, 40, 400)).isCloseTo(0, offset(1e-9));
    // One that the second never uses: 2 * 10 ln(10/2).
    assertThat(Metrics.keyness(10, 100, 0, 400)).isCloseTo(32.18876, offset(0.0001));
  }

  @Test
  void log_ratio_counts_doublings() {
    assertThat(Metrics.logRatio(8, 100, 4, 100)).isEqualTo(1);
    assertThat(Metrics.logRatio(1, 100, 4, 100)).isEqualTo(-2);
    // None in the second is taken for half of one (Hardie 2014).
    assertThat(Metrics.logRatio(4, 100, 0, 100)).isEqualTo(3);
  }

  @Test
  void shares_are_told_of_a_million() {
    assertThat(Metrics.perMillion(3, 1500)).isEqualTo(2000);
    assertThat(Metrics.perMillion(0, 0)).isZero();
  }
}
