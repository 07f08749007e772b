package vn.nghiquyet.bench.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.nghiquyet.corpus.format.ArticleReader;
import vn.nghiquyet.corpus.store.Inputs;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;
import vn.nghiquyet.indexer.write.Stages;

/// The process that is killed: indexes a folder as the program does, with many small commits.
final class Victim {

  private static final Pace SMALL = new Pace(100, Duration.ofSeconds(1));

  private Victim() {}

  /// Says `resumed` and the milliseconds from the call of the indexer to its first question for
  /// inputs: the index is then open, locked and what it holds is known.
  ///
  /// @param args folder of pages, index
  public static void main(String[] args) throws IOException {
    var extractor = Extractor.load();
    try (var reader = new ArticleReader()) {
      long start = System.nanoTime();
      var stages =
          new Stages(
              paths -> {
                System.out.println("resumed " + (System.nanoTime() - start) / 1_000_000);
                System.out.flush();
                return Inputs.of(paths);
              },
              reader::read,
              extractor::read,
              extractor.gazetteer()::around,
              "bench");
      var index = new Indexer(Path.of(args[1]), stages, SMALL);
      index.run(List.of(args[0]), Progress.SILENT, () -> false);
    }
  }
}
