package vn.nghiquyet.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Commas between cells, quoted where they must be (RFC 4180).
///
/// @param excel for spreadsheets: a byte order mark, by which they know UTF-8, comes first, and a
///   cell that they would take for a formula gets an apostrophe in front
record Csv(boolean excel) implements TextOutput {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA = "=+@\t\r";

  @Override
  public void print(List<Sheet> sheets, Writer out) throws IOException {
    if (excel) {
      out.append(BYTE_ORDER_MARK);
    }
    // Closing would close what it writes to.
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(out);
    for (var sheet : sheets) {
      var columns = sheet.columns().stream().filter(Column::forPrograms).toList();
      csv.writeRecord(columns.stream().map(Column::key).toList());
      sheet.eachRow(
          row -> csv.writeRecord(columns.stream().map(c -> cell(c.cell().apply(row))).toList()));
    }
  }

  private String cell(String text) {
    var plain = Marked.shown(text, "", "");
    return excel && isFormula(plain) ? "'" + plain : plain;
  }

  /// A minus before a digit is a number's.
  private static boolean isFormula(String text) {
    return !text.isEmpty() && (FORMULA.indexOf(text.charAt(0)) >= 0 || text.matches("(?s)-\\D.*"));
  }
}
