package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Format;
import vn.nghiquyet.cli.output.Output;
import vn.nghiquyet.cli.output.Page;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.ArticlePage;
import vn.nghiquyet.cli.view.FactSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.ArticleView;
import vn.nghiquyet.search.names.Match;

/// Shows one article with its facts.
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  private String id = "";

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    try (var archive = Archive.open(program.index())) {
      var found = view(archive);
      if (found.isEmpty()) {
        program.talk().error(program.messages().text("error.article.none", id));
        return Exit.NOTHING;
      }
      var view = found.get();
      var article = view.stored().article();
      var sheet =
          new FactSheet(program.messages())
              .ofArticle(view.stored().id(), article.published().map(p -> p.day()), view.facts());
      switch (output.format(program)) {
        case TABLE, MD -> read(view, sheet);
        case HTML -> output.print(List.of(text(view), sheet), program);
        case TSV, CSV, XLSX -> output.print(sheet, program);
        case JSON, JSONL -> output.print(whole(view), program);
      }
      return Exit.DONE;
    }
  }

  private Optional<ArticleView> view(Archive archive) throws IOException {
    return switch (archive.article(id)) {
      case Match.One<ArticleView>(var it, _) -> Optional.of(it);
      case Match.None<ArticleView> _ -> Optional.empty();
      case Match.Several<ArticleView>(var all) ->
          throw new UsageProblem(
              "error.article.several",
              id,
              String.join(", ", all.stream().map(v -> v.stored().id()).toList()));
    };
  }

  private static Sheet whole(ArticleView view) {
    return new Sheet(List.of(), List.of(ArticlePage.json(view)), Sheet.Layout.GRID);
  }

  private Sheet text(ArticleView view) {
    var rows =
        ArticlePage.paragraphs(view, program.messages()).stream()
            .map(p -> JsonNodeFactory.instance.objectNode().put("text", p))
            .toList();
    return new Sheet(
        List.of(
            new Column(
                "text",
                view.stored().id(),
                Column.Role.BODY,
                Column.Readers.ALL,
                r -> r.path("text").asString())),
        rows,
        Sheet.Layout.CARDS);
  }

  private void read(ArticleView view, Sheet sheet) throws IOException {
    var messages = program.messages();
    var screen = output.screen(program);
    boolean markdown = output.format(program) == Format.MD;
    var paragraphs = new ArrayList<>(ArticlePage.paragraphs(view, messages));
    paragraphs.add(messages.text(view.facts().isEmpty() ? "show.no-facts" : "show.facts"));
    var page = new Page(paragraphs);
    var table = Output.of(output.format(program), screen, false);
    var destination = output.destination(program);
    destination.write(to -> {
      var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
      if (markdown) {
        page.printMarkdown(writer);
      } else {
        page.print(screen, writer);
      }
      writer.flush();
      if (!view.facts().isEmpty()) {
        table.print(List.of(sheet), to);
      }
    });
  }
}
