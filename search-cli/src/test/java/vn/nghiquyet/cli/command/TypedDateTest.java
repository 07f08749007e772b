package vn.nghiquyet.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2020-10-15, 2020-10-15, 2020-10-15",
    "15/10/2020, 2020-10-15, 2020-10-15",
    "5.1.2020, 2020-01-05, 2020-01-05",
    "10/2020, 2020-10-01, 2020-10-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020, 2020-01-01, 2020-12-31",
  })
  void a_date_is_read_in_either_order(String typed, LocalDate first, LocalDate last) {
    assertThat(TypedDate.of(typed)).contains(new TypedDate(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2020", "13/2020", "hôm qua", "20", ""})
  void anything_else_is_no_date(String typed) {
    assertThat(TypedDate.of(typed)).isEmpty();
  }
}
