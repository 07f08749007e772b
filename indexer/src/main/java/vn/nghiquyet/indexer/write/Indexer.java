package vn.nghiquyet.indexer.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.LockObtainFailedException;
import vn.nghiquyet.indexer.review.Reviews;
import vn.nghiquyet.indexer.schema.IndexAnalyzer;
import vn.nghiquyet.indexer.schema.IndexDirectory;
import vn.nghiquyet.indexer.schema.IndexProblem;
import vn.nghiquyet.indexer.schema.IndexWords;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.indexer.schema.RunRecord;

/// Adds and refreshes the articles of an index.
///
/// A run may end at any moment, by a signal or a crash: the index then holds every article
/// committed, and the same run started again goes on from there.
public final class Indexer {

  private static final double RAM_BUFFER_MB = 64;

  private final Path directory;
  private final Stages stages;
  private final Pace pace;

  /// An indexer into a directory, made where it does not exist.
  public Indexer(Path directory, Stages stages, Pace pace) {
    this.directory = directory;
    this.stages = stages;
    this.pace = pace;
  }

  /// Reads what lies under the paths and brings the index up to date with it.
  ///
  /// @param paths as the user named them
  /// @param progress is told of each input done
  /// @param stop asked before each input; what is done by then is kept
  /// @throws IndexProblem where the index is locked or of another form
  /// @throws IOException where it cannot be written
  public RunRecord run(List<String> paths, Progress progress, BooleanSupplier stop)
      throws IOException {
    return withWriter((writer, snapshot, own) -> {
      var preparer = new Preparer(own, snapshot, false);
      try (var inputs = new Distinct(stages.inputs().apply(paths), _ -> true)) {
        return run(inputs, preparer, writer, progress, stop);
      }
    });
  }

  /// Reads the failed inputs of earlier runs again, whether they changed or not.
  ///
  /// @param progress is told of each input done
  /// @param stop asked before each input; what is done by then is kept
  /// @throws IndexProblem where the index is missing, locked or of another form
  /// @throws IOException where it cannot be written
  public RunRecord retry(Progress progress, BooleanSupplier stop) throws IOException {
    IndexDirectory.open(directory).close();
    return withWriter((writer, snapshot, own) -> {
      var failed =
          snapshot.outcomes(Outcome.Kind.FAILED).stream()
              .map(Outcome::path)
              .collect(Collectors.toSet());
      var paths = failed.stream().map(Indexer::file).distinct().sorted().toList();
      try (var inputs = new Distinct(stages.inputs().apply(paths), failed::contains)) {
        var preparer = new Preparer(own, snapshot, true);
        return run(inputs, preparer, writer, progress, stop);
      }
    });
  }

  private RunRecord run(
      Distinct inputs,
      Preparer preparer,
      ArticleWriter writer,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    int ahead = 4 * Runtime.getRuntime().availableProcessors();
    do {
      var prepared = inputs.stream().gather(Gatherers.mapConcurrent(ahead, preparer::prepare));
      for (var each = prepared.iterator(); each.hasNext(); ) {
        var next = each.next();
        if (next instanceof Prepared.Several(_, var more)) {
          inputs.add(more);
        }
        writer.write(next, inputs.expected());
        progress.done(writer.record(false));
        if (stop.getAsBoolean()) {
          return writer.finish(false);
        }
      }
    } while (inputs.hasMore());
    return writer.finish(true);
  }

  private RunRecord withWriter(Work work) throws IOException {
    Files.createDirectories(directory);
    var words = IndexWords.of(directory);
    var own = stages.with(words, Reviews.of(directory));
    try (var files = IndexDirectory.files(directory)) {
      boolean existed = DirectoryReader.indexExists(files);
      if (existed) {
        IndexDirectory.check(directory, files);
      }
      boolean grouped = existed && IndexDirectory.isGrouped(files);
      try (var lucene = new IndexWriter(files, config(words));
          var snapshot = new Snapshot(DirectoryReader.open(lucene))) {
        var documents = new Documents(stages.ancestors(), own.version());
        return work.with(
            new ArticleWriter(lucene, snapshot, documents, pace, grouped), snapshot, own);
      } catch (LockObtainFailedException e) {
        var problem =
            new IndexProblem(
                IndexProblem.Kind.LOCKED, directory, "another process is writing to it");
        problem.initCause(e);
        throw problem;
      }
    }
  }

  /// Serial merging: the files written depend on the inputs alone, not on timing.
  private static IndexWriterConfig config(IndexWords words) {
    return new IndexWriterConfig(IndexAnalyzer.forTexts(words))
        .setRAMBufferSizeMB(RAM_BUFFER_MB)
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false);
  }

  /// The file that an input lies in: an archive for its entries.
  private static String file(String path) {
    int entry = path.indexOf("!/");
    return entry < 0 ? path : path.substring(0, entry);
  }

  private interface Work {
    RunRecord with(ArticleWriter writer, Snapshot snapshot, Stages own) throws IOException;
  }
}
