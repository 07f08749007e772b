package vn.nghiquyet.corpus.store;

import java.io.IOException;

/// One thing to read: a file, an archive's entry, standard input.
///
/// @param path as its user named it, an archive's entry behind `!/`, `-` for standard input
/// @param bytes opens it
public record Input(String path, Bytes bytes) {

  /// Reads all bytes of an input.
  @FunctionalInterface
  public interface Bytes {
    /// All bytes; throws where the input is gone, unreadable or larger than the limit, with a
    /// reason for people.
    byte[] read() throws IOException;
  }
}
