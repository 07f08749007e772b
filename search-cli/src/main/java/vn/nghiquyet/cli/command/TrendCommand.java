package vn.nghiquyet.cli.command;

import java.io.IOException;
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
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.CoverageSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.query.QueryField;

/// Counts articles over time.
@Command(name = "trend")
final class TrendCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Option(names = "--by", paramLabel = "month|quarter|year")
  private @Nullable String by;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    var meant = Names.query(query, QueryField.Use.ARTICLES, "trend", program);
    var step = Optional.ofNullable(by).map(typed -> Facets.time(typed, "--by"));
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var coverage = archive.trend(meant, filters.filters(archive, program), step);
      output.print(new CoverageSheet(program.messages()).of(coverage, Integer.MAX_VALUE), program);
      program
          .talk()
          .say(
              "count.base",
              coverage.matched().articles(),
              coverage.matched().stories(),
              coverage.base().articles(),
              coverage.base().stories());
      return coverage.matched().articles() == 0 ? Exit.NOTHING : Exit.DONE;
    }
  }
}
