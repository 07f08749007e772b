package vn.nghiquyet.corpus.store;

import java.nio.file.Path;
import vn.nghiquyet.corpus.archive.Packing;

/// A file that was found, before anything in it is read.
sealed interface Root {

  /// Its path, as its user named it or the folder around it.
  String path();

  /// One input.
  record One(Input input) implements Root {
    @Override
    public String path() {
      return input.path();
    }
  }

  /// A file that holds several.
  record Several(String path, Path file, Packing packing) implements Root {}
}
