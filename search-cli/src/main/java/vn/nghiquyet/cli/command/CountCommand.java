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
import vn.nghiquyet.cli.view.CoverageSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.query.QueryField;

/// Counts articles by a property.
@Command(name = "count")
final class CountCommand implements Callable<Integer> {

  private static final int ON_SCREEN = 20;

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Option(names = "--by", paramLabel = "WHAT")
  private String by = "place";

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Override
  public Integer call() throws IOException {
    var meant = Names.query(query, QueryField.Use.ARTICLES, "count", program);
    var facet = Facets.of(by, "--by");
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var coverage = archive.count(meant, filters.filters(archive, program), facet);
      int most =
          facet.isOrdered() && limit == null
              ? Integer.MAX_VALUE
              : Limit.of(limit, output.isForScreen(program), ON_SCREEN);
      output.print(new CoverageSheet(program.messages()).of(coverage, most), program);
      var talk = program.talk();
      talk.say(
          "count.base",
          coverage.matched().articles(),
          coverage.matched().stories(),
          coverage.base().articles(),
          coverage.base().stories());
      long values = coverage.rows().stream().filter(r -> r.value().isPresent()).count();
      if (values > most) {
        talk.say("count.more", most, values);
      }
      return coverage.matched().articles() == 0 ? Exit.NOTHING : Exit.DONE;
    }
  }
}
