package vn.nghiquyet.corpus.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Finds inputs under the paths a user names.
public final class Inputs {

  /// Larger inputs are no article pages.
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final Set<String> PAGES =
      Set.of("html", "htm", "xhtml", "txt", "pdf", "docx", "doc");
  private static final int DEEPEST = 100;

  private Inputs() {}

  /// Files as they are, folders with all pages that lie in them, zip archives with their entries;
  /// sorted by path within each argument, so that two runs see the same order. In folders and
  /// archives only files with the extension of a page are taken, hidden folders not at all. What is
  /// hidden, unreadable or does not exist is an input whose bytes throw.
  public static Stream<Input> of(List<String> paths) {
    return paths.stream().flatMap(Inputs::of);
  }

  private static Stream<Input> of(String name) {
    if (name.equals("-")) {
      return Stream.of(new Input(name, () -> limited(System.in, "standard input")));
    }
    try {
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        return inFolder(path).flatMap(i -> i);
      }
      return isZip(name) ? Archive.entries(path) : Stream.of(file(path));
    } catch (InvalidPathException e) {
      return Stream.of(failing(name, "is no path on this system: " + e.getReason()));
    }
  }

  private static Stream<Stream<Input>> inFolder(Path folder) {
    var found = new Found(folder);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found);
    } catch (IOException e) {
      return Stream.of(Stream.of(failing(folder.toString(), reason(e))));
    }
    found.inputs.sort(Comparator.comparing(Found.Item::path));
    return found.inputs.stream().map(Found.Item::inputs);
  }

  /// Collects the pages of a folder.
  private static final class Found extends SimpleFileVisitor<Path> {

    private record Item(String path, Stream<Input> inputs) {}

    private final Path root;
    private final List<Item> inputs = new ArrayList<>();

    Found(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
        throws IOException {
      boolean hidden = !dir.equals(root) && isHidden(dir);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      var name = file.toString();
      if (isPage(name) && isHidden(file)) {
        add(name, Stream.of(failing(name, "is a hidden file; name it itself to have it read")));
      } else if (isPage(name) && attributes.isRegularFile()) {
        add(name, Stream.of(file(file)));
      } else if (isZip(name) && attributes.isRegularFile() && !isHidden(file)) {
        add(name, Archive.entries(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        add(file.toString(), Stream.of(failing(file.toString(), reason(e))));
      }
      return FileVisitResult.CONTINUE;
    }

    private void add(String path, Stream<Input> of) {
      inputs.add(new Item(path, of));
    }

    private static boolean isHidden(Path path) {
      var name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }

  private static Input file(Path path) {
    return new Input(
        path.toString(),
        () -> {
          try {
            if (Files.size(path) > LARGEST) {
              throw tooLarge("the file");
            }
            try (var stream = Files.newInputStream(path)) {
              return limited(stream, "the file");
            }
          } catch (NoSuchFileException e) {
            throw new IOException("there is no such file; check the path", e);
          }
        });
  }

  static Input failing(String path, String reason) {
    return new Input(
        path,
        () -> {
          throw new IOException(reason);
        });
  }

  static boolean isPage(String name) {
    return PAGES.contains(extension(name));
  }

  private static boolean isZip(String name) {
    return extension(name).equals("zip");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static byte[] limited(InputStream stream, String what) throws IOException {
    var bytes = stream.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw tooLarge(what);
    }
    return bytes;
  }

  private static IOException tooLarge(String what) {
    return new IOException(
        "%s is larger than %d MB; no article page is, split or leave it out"
            .formatted(what, LARGEST >> 20));
  }

  private static String reason(IOException e) {
    return "cannot be opened (%s); check its permissions".formatted(e.getClass().getSimpleName());
  }
}
