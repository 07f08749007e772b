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
import vn.nghiquyet.cli.view.FactSheet;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.query.QueryField;

/// Finds targets, results and estimates.
@Command(name = "targets")
final class TargetsCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Mixin private FilterOptions filters;

  @Mixin private OutputOptions output;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Override
  public Integer call() throws IOException {
    var meant = Names.query(query, QueryField.Use.FACTS, "targets", program);
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var all = filters.filters(archive, program);
      int most = Limit.of(limit, output.isForScreen(program));
      var found = archive.facts(meant, all, List.of(FactType.FIGURE), most);
      output.print(new FactSheet(program.messages()).figures(found.first()), program);
      var talk = program.talk();
      if (found.total() == 0) {
        talk.say("targets.none", archive.status().facts().getOrDefault(FactType.FIGURE, 0));
        return Exit.NOTHING;
      }
      boolean more = found.first().size() < found.total();
      talk.say(more ? "targets.more" : "targets.count", found.total(), found.first().size());
      return Exit.DONE;
    }
  }
}
