package vn.nghiquyet.corpus.archive;

import java.io.IOException;
import java.io.InputStream;

/// How much is read of anything: what lies beyond is an attack or a mistake.
public final class Limits {

  /// Larger inputs are no article pages.
  public static final int LARGEST_PAGE = 20 << 20;

  /// Archives inside archives are unpacked to so many bytes in all.
  public static final long MOST_UNPACKED = 4L << 30;

  /// Deepest archive inside archives.
  public static final int DEEPEST = 4;

  static final int MOST_FILES = 1_000_000;

  private Limits() {}

  /// All bytes of a page; throws with a reason where there are too many.
  public static byte[] page(InputStream stream, String what) throws IOException {
    var bytes = stream.readNBytes(LARGEST_PAGE + 1);
    if (bytes.length > LARGEST_PAGE) {
      throw tooLarge(what);
    }
    return bytes;
  }

  /// What is said of a page beyond the limit.
  public static IOException tooLarge(String what) {
    return new IOException(
        "%s is larger than %d MB; no article page is, split or leave it out"
            .formatted(what, LARGEST_PAGE >> 20));
  }
}
