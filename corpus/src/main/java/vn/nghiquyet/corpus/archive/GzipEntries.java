package vn.nghiquyet.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.nghiquyet.corpus.article.About;

/// A single file in gzip.
final class GzipEntries implements Entries {

  private final InputStream stream;
  private final String name;
  private boolean given;

  /// @param name how the gzip file is called, with any folders before it
  GzipEntries(Path file, String name) throws IOException {
    this.name = name.substring(name.lastIndexOf('/') + 1, name.length() - ".gz".length());
    this.stream = Streams.open(file, true);
  }

  /// A file whose name says nothing is read as a page: its bytes tell.
  @Override
  public Optional<Entry> next() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    boolean isPage = Packing.of(name).isEmpty();
    return Optional.of(new Entry(name, isPage, About.NOTHING, () -> stream));
  }

  @Override
  public long left() {
    return given ? 0 : 1;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
