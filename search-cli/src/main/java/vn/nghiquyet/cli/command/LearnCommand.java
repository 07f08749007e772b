package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.ProposalSheet;
import vn.nghiquyet.indexer.schema.IndexWords;
import vn.nghiquyet.search.Archive;

/// Proposes words that the lexicon lacks.
@Command(name = "learn")
final class LearnCommand implements Callable<Integer> {

  private static final String FEWEST = "3";

  @ParentCommand private Nghiquyet program;

  @Option(names = "--articles", paramLabel = "N", defaultValue = FEWEST)
  private long fewestArticles;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      int most = Limit.of(limit, output.isForScreen(program));
      var proposals = archive.proposals(fewestArticles, most);
      output.print(ProposalSheet.of(proposals, program.messages()), program);
      var talk = program.talk();
      if (proposals.isEmpty()) {
        talk.say("learn.none", fewestArticles);
        return Exit.NOTHING;
      }
      talk.say("learn.next", program.index().resolve(IndexWords.FILE));
      return Exit.DONE;
    }
  }
}
