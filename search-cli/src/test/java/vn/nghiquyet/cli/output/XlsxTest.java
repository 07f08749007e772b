package vn.nghiquyet.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column.Readers;
import vn.nghiquyet.cli.output.Column.Role;

class XlsxTest {

  private static Column column(String key) {
    return new Column(key, key, Role.TEXT, Readers.ALL, r -> r.path(key).asString());
  }

  private static byte[] written(List<ObjectNode> rows) throws IOException {
    var columns = List.of(column("name"), column("value"), column("day"));
    var out = new ByteArrayOutputStream();
    new Xlsx().print(List.of(new Sheet(columns, rows, Sheet.Layout.GRID)), out);
    return out.toByteArray();
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static ObjectNode row(String name) {
    var row = JsonNodeFactory.instance.objectNode().put("name", name);
    return row.put("value", 65.3).put("day", "2020-10-12");
  }

  @Test
  void numbers_and_days_are_no_texts() throws IOException {
    var sheet = parts(written(List.of(row("Đắk Lắk")))).get("xl/worksheets/sheet1.xml");
    assertThat(sheet).containsPattern("r=.B2.[^>]*><v>65.3</v>");
    // 2020-10-12 is day 44116 of a workbook's calendar.
    assertThat(sheet).containsPattern("r=.C2.[^>]*><v>44116(\\.0)?</v>");
    assertThat(sheet).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:C2\"");
  }

  @Test
  void texts_keep_their_accents_and_are_no_formulas() throws IOException {
    var parts = parts(written(List.of(row("Đắk Lắk"), row("=1+1"))));
    // The library writes what is not ASCII as its code.
    assertThat(parts.get("xl/sharedStrings.xml"))
        .contains("&#x110;&#x1eaf;k L&#x1eaf;k")
        .contains("=1+1");
    assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @Test
  void the_same_rows_make_the_same_bytes() throws Exception {
    var first = written(List.of(row("A")));
    Thread.sleep(5);
    assertThat(written(List.of(row("A")))).isEqualTo(first);
  }

  @Test
  void what_a_worksheet_cannot_hold_is_refused() {
    assertThatThrownBy(() -> written(List.of(row("x".repeat(40_000)))))
        .isInstanceOfSatisfying(
            TooLarge.class, e -> assertThat(e.what()).isEqualTo(TooLarge.What.CELL));
  }

  @Test
  void many_rows_are_written_as_they_come() throws IOException {
    var sheet = parts(written(Collections.nCopies(1000, row("A"))));
    assertThat(sheet.get("xl/worksheets/sheet1.xml")).contains("r=\"A1001\"");
  }
}
