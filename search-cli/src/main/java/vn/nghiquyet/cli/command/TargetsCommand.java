package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final List<FactType> FIGURES = List.of(FactType.FIGURE);

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> query = new ArrayList<>();

  @Option(names = "--what", paramLabel = "WHAT", split = ",")
  private List<String> what = new ArrayList<>();

  @Mixin private FilterOptions filters;

  @Mixin private OutputOptions output;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  private static FactType type(String typed) {
    var ids = Arrays.stream(FactType.values()).map(FactType::id).toList();
    return FactType.of(Choice.of(typed, "fact", "--what", ids));
  }

  @Override
  public Integer call() throws IOException {
    var meant = Names.query(query, QueryField.Use.FACTS, "targets", program);
    var types = what.stream().map(TargetsCommand::type).distinct().toList();
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var all = filters.filters(archive, program);
      int most = Limit.of(limit, output.isForScreen(program));
      var found = archive.facts(meant, all, types.isEmpty() ? FIGURES : types, most);
      var sheets = new FactSheet(program.messages());
      var first = found.first();
      output.print(types.isEmpty() ? sheets.figures(first) : sheets.facts(first.stream()), program);
      var talk = program.talk();
      if (found.total() == 0) {
        int facts = archive.status().facts().values().stream().mapToInt(Integer::intValue).sum();
        talk.say("targets.none", facts);
        return Exit.NOTHING;
      }
      boolean more = found.first().size() < found.total();
      var counted = types.isEmpty() ? "targets" : "facts";
      talk.say(counted + (more ? ".more" : ".count"), found.total(), found.first().size());
      return Exit.DONE;
    }
  }
}
