package vn.nghiquyet.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Cases that are files or folders beside a test class: a new one needs no code.
public final class Cases {

  private Cases() {}

  /// What lies in a folder beside a class, in the order of the names.
  public static List<Path> in(Class<?> beside, String folder) {
    var path = file(beside, folder);
    try (var files = Files.list(path)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + path, e);
    }
  }

  /// A file or folder beside a class.
  public static Path file(Class<?> beside, String name) {
    var url = Objects.requireNonNull(beside.getResource(name), "nothing is named " + name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path: " + url, e);
    }
  }

  /// The characters of a file.
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
