package vn.nghiquyet.corpus.store;

import java.io.IOException;
import vn.nghiquyet.corpus.article.About;

/// One thing to read: a file, an archive's entry, a page of the web, standard input.
///
/// @param path as its user named it, an archive's entry behind `!/`, `-` for standard input
/// @param bytes opens it
/// @param about what the place it was found at says of it
public record Input(String path, Bytes bytes, About about) {

  /// An input of which nothing else is known.
  public Input(String path, Bytes bytes) {
    this(path, bytes, About.NOTHING);
  }

  /// Reads all bytes of an input.
  @FunctionalInterface
  public interface Bytes {
    /// All bytes; throws where the input is gone, unreadable or larger than the limit, with a
    /// reason for people.
    byte[] read() throws IOException;
  }

  /// An input that cannot be read, and why.
  public static Input failing(String path, String reason) {
    return new Input(
        path,
        () -> {
          throw new IOException(reason);
        });
  }
}
