package vn.nghiquyet.facts.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvResourceTest {

  @Test
  void comments_and_empty_lines_are_no_rows_and_lines_count_from_one() {
    var rows = TsvResource.read(TsvResourceTest.class, "small.tsv", r -> r);
    assertThat(rows).extracting(TsvResource.Row::line).containsExactly(3, 5, 6);
    assertThat(rows.getFirst().cells()).containsExactly("một", "1", "lẻ | nhỏ");
  }

  @Test
  void a_cell_that_is_not_there_is_empty() {
    var row = TsvResource.read(TsvResourceTest.class, "small.tsv", r -> r).get(1);
    assertThat(row.cell(0)).isEqualTo("hai");
    assertThat(row.cell(7)).isEmpty();
    assertThat(row.parts(2)).isEmpty();
  }

  @Test
  void parts_stand_between_bars_with_blanks() {
    var row = TsvResource.read(TsvResourceTest.class, "small.tsv", r -> r).getFirst();
    assertThat(row.parts(2)).isEqualTo(List.of("lẻ", "nhỏ"));
  }

  @Test
  void a_bad_row_is_rejected_with_file_and_line() {
    assertThatThrownBy(() ->
            TsvResource.read(
                TsvResourceTest.class,
                "small.tsv",
                r -> {
                  if (!r.cell(1).matches("\\d+")) {
                    throw r.bad("'" + r.cell(1) + "' is no number");
                  }
                  return r;
                }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("small.tsv:6: 'ba' is no number");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> TsvResource.read(TsvResourceTest.class, "none.tsv", r -> r))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.tsv");
  }
}
