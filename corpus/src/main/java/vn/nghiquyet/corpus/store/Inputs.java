package vn.nghiquyet.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.nghiquyet.corpus.archive.Limits;
import vn.nghiquyet.corpus.archive.Packing;

/// Finds inputs under the paths a user names.
public final class Inputs {

  /// Larger inputs are no article pages.
  public static final int LARGEST = Limits.LARGEST_PAGE;

  private Inputs() {}

  /// Files as they are, patterns as the files that fit, folders with all pages that lie in them,
  /// files that hold others with their entries; sorted by path within each argument, so that two
  /// runs see the same order. In folders and archives only files with the extension of a page or a
  /// packing are taken, hidden folders and parts of saved pages not at all. What is hidden,
  /// unreadable or does not exist is an input whose bytes throw.
  ///
  /// Entries are read one after another while the stream goes on, and each holds its bytes: let
  /// none wait. Close the stream where it may end early.
  public static Stream<Input> of(List<String> paths) {
    var walk = new Walk(paths.stream().flatMap(Inputs::roots).toList());
    return StreamSupport.stream(walk, false).onClose(walk::close);
  }

  private static Stream<Root> roots(String name) {
    if (name.equals("-")) {
      return Stream.of(
          new Root.One(new Input(name, () -> Limits.page(System.in, "standard input"))));
    }
    try {
      var path = Path.of(name);
      if (Glob.isPattern(name) && !Files.exists(path)) {
        return Glob.roots(name);
      }
      return Files.isDirectory(path) ? Folder.roots(path) : Stream.of(root(path));
    } catch (InvalidPathException e) {
      return Glob.isPattern(name)
          ? Glob.roots(name)
          : Stream.of(failing(name, "is no path on this system: " + e.getReason()));
    }
  }

  static Root root(Path path) {
    var name = path.toString();
    return Packing.of(name)
        .<Root>map(packing -> new Root.Several(name, path, packing))
        .orElseGet(() -> new Root.One(file(path)));
  }

  static Root failing(String path, String reason) {
    return new Root.One(Input.failing(path, reason));
  }

  private static Input file(Path path) {
    return new Input(
        path.toString(),
        () -> {
          try {
            if (Files.size(path) > LARGEST) {
              throw Limits.tooLarge("the file");
            }
            try (var stream = Files.newInputStream(path)) {
              return Limits.page(stream, "the file");
            }
          } catch (NoSuchFileException e) {
            throw new IOException("there is no such file; check the path", e);
          }
        });
  }
}
