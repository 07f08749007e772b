package vn.nghiquyet.indexer.schema;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import tools.jackson.databind.json.JsonMapper;

/// Opens an index and checks that this program can read it.
///
/// The version of the form and the record of the last run stand in the commit, so that they change
/// together with the documents.
public final class IndexDirectory {

  /// Version of the form; raised whenever fields or stored JSON change their meaning.
  public static final int FORMAT = 6;

  private static final String FORMAT_KEY = "nghiquyet.format";
  private static final String RUN_KEY = "nghiquyet.run";
  private static final String GROUPED_KEY = "nghiquyet.grouped";

  private IndexDirectory() {}

  /// The files of an index. Memory mapping costs a one-shot command more than it brings.
  public static Directory files(Path path) throws IOException {
    return new NIOFSDirectory(path);
  }

  /// A reader over the last commit; throws {@link IndexProblem} where there is none to read.
  public static DirectoryReader open(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new IndexProblem(IndexProblem.Kind.MISSING, path, "no such directory");
    }
    var files = files(path);
    check(path, files);
    try {
      return DirectoryReader.open(files);
    } catch (IOException e) {
      throw explained(path, e);
    }
  }

  /// Checks the version of the last commit; throws {@link IndexProblem} where it cannot be used.
  public static void check(Path path, Directory files) throws IOException {
    Map<String, String> data;
    try {
      data = SegmentInfos.readLatestCommit(files).getUserData();
    } catch (IOException e) {
      throw explained(path, e);
    }
    var format = Optional.ofNullable(data.get(FORMAT_KEY)).flatMap(IndexDirectory::number);
    if (format.isEmpty()) {
      throw new IndexProblem(
          IndexProblem.Kind.DAMAGED, path, "a Lucene index that this program did not write");
    }
    if (format.get() != FORMAT) {
      var kind = format.get() > FORMAT ? IndexProblem.Kind.TOO_NEW : IndexProblem.Kind.TOO_OLD;
      throw new IndexProblem(kind, path, "form %d, read here: %d".formatted(format.get(), FORMAT));
    }
  }

  /// What to write into a commit.
  ///
  /// @param grouped whether the story of each article is written
  public static Map<String, String> commitData(RunRecord run, boolean grouped) {
    var data = new LinkedHashMap<String, String>();
    data.put(GROUPED_KEY, Boolean.toString(grouped));
    data.put(FORMAT_KEY, Integer.toString(FORMAT));
    data.put(RUN_KEY, run.json().toString());
    return data;
  }

  /// Whether the last commit has the story of each article.
  public static boolean isGrouped(Directory files) throws IOException {
    return Boolean.parseBoolean(
        SegmentInfos.readLatestCommit(files).getUserData().get(GROUPED_KEY));
  }

  /// The last run that changed an open index.
  public static Optional<RunRecord> lastRun(DirectoryReader reader) throws IOException {
    return Optional.ofNullable(reader.getIndexCommit().getUserData().get(RUN_KEY))
        .map(json -> RunRecord.of(JsonMapper.shared().readTree(json)));
  }

  private static IOException explained(Path path, IOException e) {
    Optional<IndexProblem.Kind> kind =
        switch (e) {
          case IndexNotFoundException _ -> Optional.of(IndexProblem.Kind.MISSING);
          case IndexFormatTooNewException _ -> Optional.of(IndexProblem.Kind.TOO_NEW);
          case IndexFormatTooOldException _ -> Optional.of(IndexProblem.Kind.TOO_OLD);
          case CorruptIndexException _ -> Optional.of(IndexProblem.Kind.DAMAGED);
          case EOFException _ -> Optional.of(IndexProblem.Kind.DAMAGED);
          case NoSuchFileException _ -> Optional.of(IndexProblem.Kind.DAMAGED);
          default -> Optional.empty();
        };
    if (kind.isEmpty()) {
      return e;
    }
    var problem = new IndexProblem(kind.get(), path, String.valueOf(e.getMessage()));
    problem.initCause(e);
    throw problem;
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.parseInt(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
