package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Adds or refreshes articles.
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<String> paths = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    return new Run(program).of((indexer, progress, stop) -> indexer.run(paths, progress, stop));
  }
}
