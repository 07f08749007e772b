package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.StatusSheet;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.search.Archive;

/// Lists what gave no article, or reads it again.
@Command(name = "failures")
final class FailuresCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Option(names = "--retry")
  private boolean retry;

  @Option(names = "--all")
  private boolean all;

  @Mixin private FetchOptions fetch;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    if (retry) {
      return new Run(program, fetch.inputs(0))
          .of((indexer, progress, stop) -> indexer.retry(progress, stop));
    }
    try (var archive = Archive.open(program.index())) {
      var outcomes = new ArrayList<>(archive.outcomes(Outcome.Kind.FAILED));
      if (all) {
        outcomes.addAll(archive.outcomes(Outcome.Kind.SKIPPED));
        outcomes.addAll(archive.outcomes(Outcome.Kind.COPY));
      }
      if (outcomes.isEmpty()) {
        program.talk().say("failures.none");
        return Exit.NOTHING;
      }
      output.print(new StatusSheet(program.messages()).of(outcomes), program);
      return Exit.DONE;
    }
  }
}
