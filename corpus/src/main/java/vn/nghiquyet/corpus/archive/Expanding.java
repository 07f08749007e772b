package vn.nghiquyet.corpus.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// Unpacked bytes, watched: a stream that grows out of all proportion is cut off. What a file says
/// of its sizes is not believed: the bytes are counted.
final class Expanding extends FilterInputStream {

  private static final long HARMLESS = 1 << 20;
  private static final int MOST_RATIO = 200;

  private final LongSupplier packed;
  private long unpacked;

  /// @param packed how many bytes they were made from
  Expanding(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    counted(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    counted(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = super.skip(length);
    counted(skipped);
    return skipped;
  }

  private void counted(long bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > HARMLESS && unpacked > MOST_RATIO * Math.max(1, packed.getAsLong())) {
      throw new IOException(
          "expands to more than %d times its size, as attacks do; left out".formatted(MOST_RATIO));
    }
  }
}
