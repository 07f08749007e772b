package vn.nghiquyet.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The entries of one open file, in the order it has them. For one thread.
public interface Entries extends Closeable {

  /// The next entry that can be read; empty at the end. The one before is closed.
  ///
  /// @throws IOException where the file is damaged: nothing comes after it
  Optional<Entry> next() throws IOException;

  /// About how many are left, as far as the file tells; 0 where it does not.
  long left();
}
