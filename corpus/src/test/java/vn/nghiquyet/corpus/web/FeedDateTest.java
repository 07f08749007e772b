package vn.nghiquyet.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.nghiquyet.corpus.article.Published;

final class FeedDateTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "feed-dates.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      emptyValue = "",
      useHeadersInDisplayName = true)
  void the_usual_forms_are_read(String written, LocalDate day, LocalTime minute) {
    assertThat(FeedDate.read(written))
        .contains(new Published(day, Optional.ofNullable(minute), "feed"));
  }

  @Test
  void what_is_no_date_gives_none() {
    assertThat(FeedDate.read("hôm qua")).isEmpty();
    assertThat(FeedDate.read("Mon, 35 Oct 2020 10:27:00 +0700")).isEmpty();
  }
}
