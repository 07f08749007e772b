package vn.nghiquyet.corpus.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// Streams over files that may be in gzip.
final class Streams {

  private static final int BUFFER = 1 << 16;

  private Streams() {}

  static InputStream open(Path file, boolean gzip) throws IOException {
    return over(Files.newInputStream(file), gzip);
  }

  /// A buffered stream; the one below is closed where it is no gzip.
  static InputStream over(InputStream below, boolean gzip) throws IOException {
    var stream = new BufferedInputStream(below, BUFFER);
    try {
      return gzip ? unzipped(stream) : stream;
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private static InputStream unzipped(InputStream stream) throws IOException {
    var members =
        GzipCompressorInputStream.builder()
            .setInputStream(stream)
            .setDecompressConcatenated(true)
            .get();
    return new BufferedInputStream(new Expanding(members, members::getCompressedCount), BUFFER);
  }

  /// A stream that others go on reading from.
  static InputStream kept(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public void close() {}
    };
  }
}
