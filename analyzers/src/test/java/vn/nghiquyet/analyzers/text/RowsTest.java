package vn.nghiquyet.analyzers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void remarks_and_blank_lines_are_no_rows() {
    var rows = Rows.read(RowsTest.class, "two-rows.tsv", 2);
    assertThat(rows).extracting(row -> row.cell(1)).containsExactly("một", "hai");
    assertThat(rows).extracting(Rows.Row::line).containsExactly(2, 4);
  }

  @Test
  void a_row_with_too_few_columns_is_named_by_file_and_line() {
    assertThatThrownBy(() -> Rows.read(RowsTest.class, "two-rows.tsv", 3))
        .hasMessage("two-rows.tsv:2: needs 3 filled columns with tabs between them");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> Rows.read(RowsTest.class, "none.tsv", 2))
        .hasMessageContaining("none.tsv is missing beside");
  }
}
