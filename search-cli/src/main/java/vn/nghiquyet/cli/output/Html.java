package vn.nghiquyet.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// A page of tables that needs no other file and prints well.
record Html() implements TextOutput {

  private static final String HEAD =
      """
      <!doctype html>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>nghiquyet</title>
      <style>
      body { font: 1rem/1.4 system-ui, sans-serif; margin: 1rem }
      table { border-collapse: collapse }
      caption { font-weight: bold; text-align: left; padding: .8rem 0 .3rem }
      th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top }
      th { background: #f2f2f2; position: sticky; top: 0 }
      td.n, th.n { text-align: right; white-space: nowrap }
      mark { background: #fff2a8 }
      </style>
      """;

  @Override
  public void print(List<Sheet> sheets, Writer out) throws IOException {
    out.append(HEAD);
    for (var sheet : sheets) {
      print(sheet, out);
    }
  }

  private static void print(Sheet sheet, Writer out) throws IOException {
    var columns = sheet.columns().stream().filter(Column::forPeople).toList();
    out.append("<table>\n");
    if (!sheet.title().isEmpty()) {
      out.append("<caption>").append(escaped(sheet.title())).append("</caption>\n");
    }
    out.append("<thead><tr>");
    for (var column : columns) {
      cell("th", column, column.title(), out);
    }
    out.append("</tr></thead>\n<tbody>\n");
    sheet.eachRow(row -> {
      out.append("<tr>");
      for (var column : columns) {
        cell("td", column, column.cell().apply(row), out);
      }
      out.append("</tr>\n");
    });
    out.append("</tbody>\n</table>\n");
  }

  private static void cell(String tag, Column column, String text, Writer out) throws IOException {
    var isRight = column.role() == Column.Role.NUMBER || column.role() == Column.Role.BEFORE;
    out.append('<').append(tag).append(isRight ? " class=n>" : ">");
    out.append(escaped(text)).append("</").append(tag).append('>');
  }

  private static String escaped(String text) {
    var safe =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replaceAll("\\R", "<br>");
    return Marked.shown(safe, "<mark>", "</mark>");
  }
}
