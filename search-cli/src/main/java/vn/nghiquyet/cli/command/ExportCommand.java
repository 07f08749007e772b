package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.ArticleSheet;
import vn.nghiquyet.cli.view.FactSheet;
import vn.nghiquyet.cli.view.LineSheet;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.concordance.Contexts;
import vn.nghiquyet.search.concordance.LineOrder;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryNode;
import vn.nghiquyet.search.units.TextUnit;

/// Writes all that a query finds: there is no limit to give, and none is set.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Option(names = "--what", paramLabel = "articles|facts|kwic")
  private What what = What.ARTICLES;

  @Option(names = "--text")
  private boolean text;

  @Option(names = "--window", paramLabel = "N")
  private int window = 8;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  enum What {
    ARTICLES,
    FACTS,
    KWIC
  }

  private int written;

  @Override
  public Integer call() throws IOException {
    var use = what == What.FACTS ? QueryField.Use.FACTS : QueryField.Use.ARTICLES;
    var meant = Names.query(query, use, "export", program);
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      output.print(sheet(archive, meant, filters.filters(archive, program)), program);
    }
    program.talk().say("export." + what.name().toLowerCase(Locale.ROOT), written);
    return written == 0 ? Exit.NOTHING : Exit.DONE;
  }

  private Sheet sheet(Archive archive, QueryNode meant, Filters all) throws IOException {
    var messages = program.messages();
    return switch (what) {
      case ARTICLES ->
          ArticleSheet.whole(counted(archive.everyArticle(meant, all)), text, messages);
      case FACTS ->
          new FactSheet(messages)
              .facts(counted(archive.everyFact(meant, all, List.of(FactType.values()))));
      case KWIC -> {
        var contexts =
            new Contexts(Math.max(0, window), TextUnit.SYLLABLE, LineOrder.SCORE, Optional.empty());
        var lines = archive.lines(Names.phrase(meant), all, contexts);
        yield LineSheet.of(counted(lines), messages);
      }
    };
  }

  private <T> Stream<T> counted(Stream<T> rows) {
    return rows.peek(_ -> written++);
  }
}
