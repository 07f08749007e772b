package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
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
        case TSV, CSV -> output.print(sheet, program);
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

  private void read(ArticleView view, Sheet sheet) throws IOException {
    var messages = program.messages();
    var screen = output.screen(program);
    boolean markdown = output.format(program) == Format.MD;
    var paragraphs = new ArrayList<>(ArticlePage.paragraphs(view, messages));
    paragraphs.add(messages.text(view.facts().isEmpty() ? "show.no-facts" : "show.facts"));
    var page = new Page(paragraphs);
    var table = Output.of(output.format(program), screen);
    output
        .destination(program)
        .write(out -> {
          if (markdown) {
            page.printMarkdown(out);
          } else {
            page.print(screen, out);
          }
          if (!view.facts().isEmpty()) {
            table.print(sheet, out);
          }
        });
  }
}
