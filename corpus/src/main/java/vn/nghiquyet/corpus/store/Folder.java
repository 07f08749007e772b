package vn.nghiquyet.corpus.store;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import vn.nghiquyet.corpus.archive.Names;

/// The files of a folder that are read, sorted by path.
final class Folder extends SimpleFileVisitor<Path> {

  private static final int DEEPEST = 100;

  private final Path top;
  private final List<Path> files = new ArrayList<>();
  private final List<Root> failed = new ArrayList<>();

  private Folder(Path top) {
    this.top = top;
  }

  static Stream<Root> roots(Path top) {
    var folder = new Folder(top);
    folder.walk(DEEPEST);
    var names = Names.of(folder.files.stream().map(Folder::name).toList());
    var wanted = folder.files.stream().filter(file -> names.isWanted(name(file)));
    return Stream.concat(wanted.map(Folder::root), folder.failed.stream())
        .sorted(Comparator.comparing(Root::path));
  }

  /// All files, pages or not, hidden folders aside.
  static Stream<Path> files(Path top, int depth) {
    var folder = new Folder(top);
    folder.walk(Math.min(depth, DEEPEST));
    return folder.files.stream();
  }

  private void walk(int depth) {
    try {
      Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, this);
    } catch (IOException e) {
      failed.add(Inputs.failing(top.toString(), reason(e)));
    }
  }

  private static Root root(Path file) {
    return isHidden(file)
        ? Inputs.failing(file.toString(), "is a hidden file; name it itself to have it read")
        : Inputs.root(file);
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(top) && isHidden(folder);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (!(e instanceof FileSystemLoopException)) {
      failed.add(Inputs.failing(file.toString(), reason(e)));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    var name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static String reason(IOException e) {
    return "cannot be opened (%s); check its permissions".formatted(e.getClass().getSimpleName());
  }
}
