package vn.nghiquyet.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;

/// Cells as spreadsheets read them. A cell that a spreadsheet would take for a formula gets an
/// apostrophe in front.
record Csv() implements Output {

  private static final String FORMULA = "=+@\t\r";

  @Override
  public void print(Sheet sheet, Appendable out) throws IOException {
    var columns = sheet.columns().stream().filter(Column::forPrograms).toList();
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns.stream().map(Column::key).toList());
      for (var row : sheet.rows()) {
        csv.writeRecord(columns.stream().map(c -> safe(c.cell().apply(row))).toList());
      }
    }
    out.append(text.toString());
  }

  private static String safe(String cell) {
    var plain = Marked.shown(cell, "", "");
    boolean negative = plain.matches("-\\D.*");
    return !plain.isEmpty() && (FORMULA.indexOf(plain.charAt(0)) >= 0 || negative)
        ? "'" + plain
        : plain;
  }
}
