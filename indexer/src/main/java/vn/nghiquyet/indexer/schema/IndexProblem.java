package vn.nghiquyet.indexer.schema;

import java.io.Serial;
import java.nio.file.Path;

/// An index cannot be used: which one, and why.
public final class IndexProblem extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /// Why an index cannot be used.
  public enum Kind {
    /// There is none in that directory.
    MISSING,
    /// Another process writes it.
    LOCKED,
    /// Its files do not fit together, or are no index of this program.
    DAMAGED,
    /// A later version of this program wrote it.
    TOO_NEW,
    /// An earlier version wrote it in a form that is no longer read.
    TOO_OLD,
    /// The user's list of words has a line that is no word.
    WORDS,
    /// The file of reviews has a line that is none.
    REVIEWS
  }

  private final Kind kind;
  private final transient Path directory;

  /// A problem of the index in a directory.
  public IndexProblem(Kind kind, Path directory, String detail) {
    super(detail);
    this.kind = kind;
    this.directory = directory;
  }

  /// Why.
  public Kind kind() {
    return kind;
  }

  /// Which index.
  public Path directory() {
    return directory;
  }
}
