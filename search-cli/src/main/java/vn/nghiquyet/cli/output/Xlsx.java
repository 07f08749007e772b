package vn.nghiquyet.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.node.ObjectNode;

/// A workbook: numbers and days are numbers and days, the header stays in sight and filters.
///
/// What a worksheet cannot hold is an error, never cut: the file is written whole or not at all.
record Xlsx() implements Output {

  /// Limits of the format itself.
  private static final int MOST_ROWS = 1_048_576;

  private static final int LONGEST_CELL = 32_767;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]:*?/\\\\]");
  private static final int LONGEST_NAME = 31;
  private static final int WIDEST_COLUMN = 60;

  /// Rows by which the columns' widths are chosen, and that are held before they are written.
  private static final int LOOKED_AT = 200;

  /// What the library says of the time of writing: the same answer must have the same bytes.
  private static final Pattern WRITTEN = Pattern.compile("<dcterms:created.*?</dcterms:created>");

  private static final String PROPERTIES = "docProps/core.xml";

  @Override
  public void print(List<Sheet> sheets, OutputStream out) throws IOException {
    var workbook = Files.createTempFile("nghiquyet", ".xlsx");
    try {
      try (var to = new BufferedOutputStream(Files.newOutputStream(workbook))) {
        write(sheets, to);
      }
      copyWithoutTime(workbook, out);
    } finally {
      Files.deleteIfExists(workbook);
    }
  }

  private static void copyWithoutTime(Path workbook, OutputStream out) throws IOException {
    var to = new ZipOutputStream(out, StandardCharsets.UTF_8);
    try (var from = new ZipFile(workbook.toFile())) {
      for (var entry : Collections.list(from.entries())) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        to.putNextEntry(copy);
        try (var in = from.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            to.write(WRITTEN.matcher(xml).replaceAll("").getBytes(StandardCharsets.UTF_8));
          } else {
            in.transferTo(to);
          }
        }
        to.closeEntry();
      }
    }
    to.finish();
  }

  private static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "nghiquyet", "1.0")) {
      for (int i = 0; i < sheets.size(); i++) {
        var title = NOT_IN_A_NAME.matcher(sheets.get(i).title()).replaceAll(" ");
        var name = title.isBlank() ? "nghiquyet" + (i == 0 ? "" : i + 1) : title;
        print(
            sheets.get(i),
            workbook.newWorksheet(name.substring(0, Math.min(LONGEST_NAME, name.length()))));
      }
    }
  }

  private static void print(Sheet sheet, Worksheet to) throws IOException {
    var columns = sheet.columns().stream().filter(Column::forPrograms).toList();
    int[] widths = new int[columns.size()];
    for (int c = 0; c < columns.size(); c++) {
      to.value(0, c, columns.get(c).title());
      to.style(0, c).bold().set();
      widths[c] = Width.of(columns.get(c).title());
    }
    to.freezePane(0, 1);
    int row = 0;
    for (var rows = sheet.rows().iterator(); rows.hasNext(); ) {
      var each = rows.next();
      row++;
      if (row == MOST_ROWS) {
        throw new TooLarge(TooLarge.What.ROWS, MOST_ROWS);
      }
      for (int c = 0; c < columns.size(); c++) {
        int wide = cell(to, row, c, each, columns.get(c));
        widths[c] = Math.max(widths[c], wide);
      }
      if (row == LOOKED_AT) {
        widen(to, widths);
      }
      if (row % LOOKED_AT == 0) {
        to.flush();
      }
    }
    if (row < LOOKED_AT) {
      widen(to, widths);
    }
    to.setAutoFilter(0, 0, row, Math.max(0, columns.size() - 1));
  }

  private static void widen(Worksheet to, int[] widths) {
    for (int c = 0; c < widths.length; c++) {
      to.width(c, Math.min(WIDEST_COLUMN, widths[c] + 2));
    }
  }

  /// Writes a cell; how wide it is.
  private static int cell(Worksheet to, int row, int column, ObjectNode each, Column as) {
    var value = Column.at(each, as.key());
    if (value.isNumber()) {
      to.value(row, column, value.decimalValue());
      return value.asString().length();
    }
    var text = Marked.shown(as.cell().apply(each), "", "");
    if (DAY.matcher(text).matches()) {
      to.value(row, column, LocalDate.parse(text));
      to.style(row, column).format("yyyy-mm-dd").set();
    } else if (!text.isEmpty()) {
      if (text.length() > LONGEST_CELL) {
        throw new TooLarge(TooLarge.What.CELL, LONGEST_CELL);
      }
      to.value(row, column, text);
    }
    return Width.of(text);
  }
}
