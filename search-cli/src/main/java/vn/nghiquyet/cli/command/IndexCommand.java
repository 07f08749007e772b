package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.InputSheet;

/// Adds or refreshes articles.
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--limit", paramLabel = "N")
  private int limit;

  @Mixin private FetchOptions fetch;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    var web = fetch.inputs(limit);
    if (!dryRun) {
      return new Run(program, web)
          .of((indexer, progress, stop) -> indexer.run(paths, progress, stop));
    }
    output.destination(program);
    try (var pipeline = program.pipeline();
        var inputs = web.listed(paths, pipeline.stages().inputs())) {
      var listed = inputs.toList();
      output.print(InputSheet.of(listed, program.messages()), program);
      return listed.isEmpty() ? Exit.NOTHING : Exit.DONE;
    }
  }
}
