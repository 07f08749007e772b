package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.ArticleSheet;
import vn.nghiquyet.cli.view.CoverageSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.hits.Copies;
import vn.nghiquyet.search.query.QueryField;

/// Finds articles.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Option(names = "--facets", paramLabel = "WHAT", split = ",")
  private List<String> facets = new ArrayList<>();

  @Option(names = "--copies", paramLabel = "WHAT")
  private Copies copies = Copies.GROUP;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Override
  public Integer call() throws IOException {
    var meant = Names.query(query, QueryField.Use.ARTICLES, "search", program);
    var counted = Facets.all(facets, "--facets");
    output.destination(program);
    if (!counted.isEmpty() && !output.format(program).hasRoomForSheets()) {
      throw new UsageProblem("error.facets", output.format(program).id())
          .withNext("nghiquyet count QUERY --by " + counted.getFirst().id());
    }
    try (var archive = Archive.open(program.index())) {
      int most = Limit.of(limit, output.isForScreen(program));
      var all = filters.filters(archive, program);
      var found = archive.articles(meant, all, copies, most);
      var talk = program.talk();
      var sheets = new ArrayList<>(List.of(ArticleSheet.of(found, program.messages())));
      for (var facet : counted) {
        int values = Limit.of(null, output.isForScreen(program));
        var coverage = archive.count(meant, all, facet);
        sheets.add(new CoverageSheet(program.messages()).facet(coverage, values));
      }
      output.print(sheets, program);
      if (found.total() == 0) {
        int near = found.near().size();
        talk.say(near == 0 ? "search.none" : "search.near", archive.status().articles(), near);
        return near == 0 ? Exit.NOTHING : Exit.DONE;
      }
      boolean more = found.first().size() < found.stories();
      talk.say(more ? "search.more" : "search.count", found.total(), found.first().size());
      if (found.stories() < found.total()) {
        talk.say("search.grouped", found.stories());
      }
      return Exit.DONE;
    }
  }
}
