package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.BatchSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryNode;

/// Runs a list of queries into one table.
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(names = "--articles")
  private boolean articles;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  /// A query and where it stands.
  private record Entry(int line, String typed, QueryNode query) {}

  @Override
  public Integer call() throws IOException {
    var entries = entries();
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var all = filters.filters(archive, program);
      output.print(articles ? hits(entries, archive, all) : counts(entries, archive, all), program);
      program.talk().say("batch.done", entries.size());
      return entries.isEmpty() ? Exit.NOTHING : Exit.DONE;
    }
  }

  /// All are understood before the first is run.
  private List<Entry> entries() throws IOException {
    var entries = new ArrayList<Entry>();
    var lines = text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var typed = lines.get(i).strip();
      if (!typed.isEmpty() && !typed.startsWith("#")) {
        entries.add(new Entry(i + 1, typed, meant(typed, i + 1)));
      }
    }
    return entries;
  }

  private String text() throws IOException {
    var environment = program.environment();
    var bytes =
        file.equals("-")
            ? environment.in().readAllBytes()
            : Files.readAllBytes(environment.directory().resolve(file));
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private QueryNode meant(String typed, int line) {
    try {
      return Names.query(List.of(typed), QueryField.Use.ARTICLES, "batch", program);
    } catch (UsageProblem e) {
      throw new UsageProblem("error.batch", line, e.said(program.messages()));
    }
  }

  private Sheet counts(List<Entry> entries, Archive archive, Filters all) throws IOException {
    int base = archive.total(new QueryNode.All(), all);
    var rows = new ArrayList<ObjectNode>();
    for (var entry : entries) {
      rows.add(
          BatchSheet.row(entry.line(), entry.typed(), archive.total(entry.query(), all), base));
    }
    return new BatchSheet(program.messages()).counts(rows);
  }

  private Sheet hits(List<Entry> entries, Archive archive, Filters all) throws IOException {
    var sheets = new BatchSheet(program.messages());
    var rows = new ArrayList<Stream<ObjectNode>>();
    for (var entry : entries) {
      rows.add(sheets.rows(entry.typed(), archive.everyArticle(entry.query(), all)));
    }
    return sheets.articles(rows.stream().flatMap(r -> r));
  }
}
