package vn.nghiquyet.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column.Readers;
import vn.nghiquyet.cli.output.Column.Role;

class OutputTest {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("place", "địa phương", Role.TEXT, Readers.ALL, r -> r.get("p").asString()),
          new Column("value", "giá trị", Role.SHORT, Readers.PROGRAMS, r -> r.get("v").asString()),
          new Column(
              "shown",
              "số liệu",
              Role.TEXT,
              Readers.PEOPLE,
              r -> Marked.of(r.get("v").asString())));

  private static ObjectNode row(String place, String value) {
    return JsonNodeFactory.instance.objectNode().put("p", place).put("v", value);
  }

  private static String printed(Format format, Screen screen, ObjectNode... rows)
      throws IOException {
    return printed(Output.of(format, screen, false), rows);
  }

  private static String printed(Output output, ObjectNode... rows) throws IOException {
    var out = new ByteArrayOutputStream();
    output.print(List.of(new Sheet(COLUMNS, List.of(rows), Sheet.Layout.GRID)), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String printed(Format format, ObjectNode... rows) throws IOException {
    return printed(format, new Screen(40, false), rows);
  }

  @Test
  void tabs_and_line_ends_do_not_break_a_row() throws IOException {
    assertThat(printed(Format.TSV, row("xã\tA\nB", "1"))).isEqualTo("place\tvalue\nxã A B\t1\n");
  }

  @Test
  void csv_quotes_what_needs_it() throws IOException {
    assertThat(printed(Format.CSV, row("A, \"B\"", "=1+1"), row("-1", "-x")))
        .isEqualTo("place,value\r\n\"A, \"\"B\"\"\",=1+1\r\n-1,-x\r\n");
  }

  @Test
  void csv_for_spreadsheets_disarms_formulas_and_is_known_for_utf_8() throws IOException {
    assertThat(printed(new Csv(true), row("@A", "=1+1"), row("-1", "-x")))
        .isEqualTo("\uFEFFplace,value\r\n'@A,'=1+1\r\n-1,'-x\r\n");
  }

  @Test
  void html_shows_what_it_would_read() throws IOException {
    assertThat(printed(Format.HTML, row("<a> & b", "1")))
        .contains("<td>&lt;a&gt; &amp; b</td><td><mark>1</mark></td>");
  }

  @Test
  void an_array_of_json_has_the_rows_of_all_sheets() throws IOException {
    var sheet = new Sheet(COLUMNS, List.of(row("A", "1")), Sheet.Layout.GRID);
    var out = new ByteArrayOutputStream();
    new Json(false).print(List.of(sheet, sheet), out);
    var printed = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    assertThat(printed).hasSize(2);
    assertThat(printed.path(1).path("p").asString()).isEqualTo("A");
  }

  @Test
  void what_stands_before_a_word_is_cut_at_its_beginning() {
    assertThat(Width.lastOf("một hai ba", 6)).isEqualTo("hai ba");
    assertThat(Width.lastOf("một", 2)).isEqualTo("ột");
    assertThat(Width.firstOf("một hai ba", 8)).isEqualTo("một hai");
  }

  @Test
  void json_lines_hold_whole_rows() throws IOException {
    assertThat(printed(Format.JSONL, row("Đ", "1"))).isEqualTo("{\"p\":\"Đ\",\"v\":\"1\"}\n");
  }

  @Test
  void markdown_escapes_what_it_would_read() throws IOException {
    assertThat(printed(Format.MD, row("a|b*", "1")))
        .isEqualTo("| địa phương | số liệu |\n| --- | --- |\n| a\\|b\\* | **1** |\n");
  }

  @Test
  void a_table_lines_up_accented_and_decomposed_letters() throws IOException {
    assertThat(printed(Format.TABLE, row("Đắk Lắk", "1"), row("Đa\u0306\u0301k", "2")))
        .isEqualTo("địa phương  số liệu\nĐắk Lắk     [1]\nĐa\u0306\u0301k         [2]\n");
  }

  @Test
  void a_wide_cell_is_wrapped_to_the_screen() throws IOException {
    var text = printed(Format.TABLE, row("một hai ba bốn năm sáu bảy tám chín mười", "1"));
    assertThat(text.lines()).hasSize(3).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(42));
  }

  @Test
  void a_mark_that_is_wrapped_is_closed_on_each_line() {
    assertThat(Width.wrapped("a " + Marked.of("bb cc") + " d", 4))
        .extracting(l -> Marked.shown(l, "[", "]"))
        .containsExactly("a [bb]", "[cc] d");
  }

  @Test
  void a_word_longer_than_the_line_is_cut() {
    assertThat(Width.wrapped("abcdefg", 3)).containsExactly("abc", "def", "g");
  }

  @Test
  void the_format_is_known_by_the_extension() {
    assertThat(Format.of(Path.of("A.CSV"))).contains(Format.CSV);
    assertThat(Format.of(Path.of("a.docx"))).isEmpty();
  }
}
