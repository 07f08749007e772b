package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.names.Match;

/// Shows one article with its facts.
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "ID", descriptionKey = "id")
  private String id = "";

  @Option(names = "--fact", paramLabel = "N")
  private @Nullable Integer fact;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    try (var archive = Archive.open(program.index())) {
      var found = view(archive);
      if (found.isEmpty()) {
        program.talk().error(program.messages().text("error.article.none", article()));
        return Exit.NOTHING;
      }
      var view = found.get();
      var number = number();
      if (number.isPresent()) {
        return one(view, number.get());
      }
      print(view, view.facts(), ArticlePage.paragraphs(view, program.messages()));
      return Exit.DONE;
    }
  }

  /// The part of `e9ffff48b1f6#3` before the number, as answers print it.
  private String article() {
    int mark = id.indexOf('#');
    return mark < 0 ? id : id.substring(0, mark);
  }

  private Optional<Integer> number() {
    int mark = id.indexOf('#');
    if (mark < 0) {
      return Optional.ofNullable(fact);
    }
    var typed = id.substring(mark + 1);
    if (!typed.matches("\\d{1,6}")) {
      throw new UsageProblem("error.fact", typed);
    }
    return Optional.of(Integer.parseInt(typed));
  }

  private int one(ArticleView view, int number) throws IOException {
    var hit = view.facts().stream().filter(f -> f.ref().number() == number).findFirst();
    if (hit.isEmpty()) {
      var messages = program.messages();
      program
          .talk()
          .error(messages.text("error.fact.none", view.stored().id(), number, view.facts().size()));
      return Exit.NOTHING;
    }
    var shown = ArticlePage.paragraphs(view, hit.get(), program.messages());
    print(new ArticleView(view.stored(), List.of(hit.get())), List.of(hit.get()), shown);
    return Exit.DONE;
  }

  private void print(ArticleView view, List<FactHit> facts, List<String> paragraphs)
      throws IOException {
    var sheet = new FactSheet(program.messages()).ofArticle(facts);
    switch (output.format(program)) {
      case TABLE, MD -> read(paragraphs, sheet, !facts.isEmpty());
      case HTML -> output.print(List.of(text(view, paragraphs), sheet), program);
      case TSV, CSV, XLSX -> output.print(sheet, program);
      case JSON, JSONL -> output.print(whole(view), program);
    }
  }

  private Optional<ArticleView> view(Archive archive) throws IOException {
    return switch (archive.article(article())) {
      case Match.One<ArticleView>(var it, _) -> Optional.of(it);
      case Match.None<ArticleView> _ -> Optional.empty();
      case Match.Several<ArticleView>(var all) ->
          throw new UsageProblem(
              "error.article.several",
              article(),
              String.join(", ", all.stream().map(v -> v.stored().id()).toList()));
    };
  }

  private static Sheet whole(ArticleView view) {
    return new Sheet(List.of(), List.of(ArticlePage.json(view)), Sheet.Layout.GRID);
  }

  private static Sheet text(ArticleView view, List<String> paragraphs) {
    var rows =
        paragraphs.stream().map(p -> JsonNodeFactory.instance.objectNode().put("text", p)).toList();
    var column =
        new Column(
            "text",
            view.stored().id(),
            Column.Role.BODY,
            Column.Readers.ALL,
            r -> r.path("text").asString());
    return new Sheet(List.of(column), rows, Sheet.Layout.CARDS);
  }

  private void read(List<String> text, Sheet sheet, boolean hasFacts) throws IOException {
    var screen = output.screen(program);
    boolean markdown = output.format(program) == Format.MD;
    var paragraphs = new ArrayList<>(text);
    paragraphs.add(program.messages().text(hasFacts ? "show.facts" : "show.no-facts"));
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
      if (hasFacts) {
        table.print(List.of(sheet), to);
      }
    });
  }
}
