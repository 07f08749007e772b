package vn.nghiquyet.corpus.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import vn.nghiquyet.corpus.archive.Entries;
import vn.nghiquyet.corpus.archive.Entry;
import vn.nghiquyet.corpus.archive.Limits;
import vn.nghiquyet.corpus.archive.Names;
import vn.nghiquyet.corpus.archive.Packing;

/// Goes through files one after another, down into those that hold others. An archive inside an
/// archive is unpacked to a temporary file of a name of our own, which is gone when it was read.
final class Walk extends Spliterators.AbstractSpliterator<Input> {

  private static final int BUFFER = 1 << 16;

  private final List<Root> roots;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int at;
  private long unpacked;

  Walk(List<Root> roots) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.roots = roots;
  }

  /// A file that is open.
  ///
  /// @param path how it is called
  /// @param temporary the file to delete after it
  private record Level(
      String path, Entries entries, Names.Distinct names, Optional<Path> temporary) {

    String inside(String name) {
      return name.isEmpty() ? path : path + "!/" + names.of(name);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Input> action) {
    var next = next();
    next.ifPresent(action);
    return next.isPresent();
  }

  private Optional<Input> next() {
    while (true) {
      var found = levels.isEmpty() ? root() : entry(levels.element());
      if (found.isPresent() || (levels.isEmpty() && at >= roots.size())) {
        return found;
      }
    }
  }

  private Optional<Input> root() {
    if (at >= roots.size()) {
      return Optional.empty();
    }
    return switch (roots.get(at++)) {
      case Root.One(var input) -> Optional.of(input);
      case Root.Several(var path, var file, var packing) -> {
        unpacked = 0;
        yield enter(path, file, packing, Optional.empty());
      }
    };
  }

  /// Opens a file; an input that says why where that fails.
  private Optional<Input> enter(String path, Path file, Packing packing, Optional<Path> temporary) {
    try {
      var entries = packing.open(file, path);
      levels.push(new Level(path, entries, new Names.Distinct(), temporary));
      return Optional.empty();
    } catch (IOException e) {
      temporary.ifPresent(Walk::delete);
      boolean missing = e.getCause() instanceof NoSuchFileException;
      var reason = missing ? "there is no such file; check the path" : e.getMessage();
      return Optional.of(Input.failing(path, String.valueOf(reason)));
    }
  }

  /// The next entry of an open file; nothing where it was one to enter, or the end.
  private Optional<Input> entry(Level level) {
    Optional<Entry> next;
    try {
      next = level.entries().next();
    } catch (IOException | RuntimeException e) { // libraries throw anything at a damaged file
      leave();
      return Optional.of(
          Input.failing(
              level.inside("*"),
              "is damaged here (%s); what comes after is not read".formatted(e.getMessage())));
    }
    if (next.isEmpty()) {
      leave();
      return Optional.empty();
    }
    var path = level.inside(next.get().name());
    try {
      return next.get().isPage() ? Optional.of(page(path, next.get())) : enter(path, next.get());
    } catch (IOException | RuntimeException e) {
      return Optional.of(Input.failing(path, "cannot be unpacked: " + e.getMessage()));
    }
  }

  private static Input page(String path, Entry entry) throws IOException {
    try (var stream = entry.content().open()) {
      var bytes = Limits.page(stream, "the file");
      return new Input(path, () -> bytes, entry.about());
    }
  }

  private Optional<Input> enter(String path, Entry entry) throws IOException {
    var packing = Packing.of(entry.name()).orElseThrow();
    if (levels.size() >= Limits.DEEPEST) {
      throw new IOException(
          "archives lie more than %d deep in each other; unpack it first"
              .formatted(Limits.DEEPEST));
    }
    var file = Files.createTempFile("nghiquyet-", ".part");
    try {
      unpack(entry, file);
    } catch (IOException | RuntimeException e) {
      delete(file);
      throw e;
    }
    return enter(path, file, packing, Optional.of(file));
  }

  private void unpack(Entry entry, Path file) throws IOException {
    try (var in = entry.content().open();
        var out = Files.newOutputStream(file)) {
      var buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked += read;
        if (unpacked > Limits.MOST_UNPACKED) {
          throw new IOException(
              "the archives in it are larger than %d GB in all; unpack it first"
                  .formatted(Limits.MOST_UNPACKED >> 30));
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private void leave() {
    var level = levels.pop();
    try {
      level.entries().close();
    } catch (IOException e) {
      // everything that could be read was read
    }
    level.temporary().ifPresent(Walk::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends the walk where it is.
  void close() {
    at = roots.size();
    while (!levels.isEmpty()) {
      leave();
    }
  }

  @Override
  public long estimateSize() {
    long left = levels.stream().mapToLong(level -> level.entries().left()).sum();
    return roots.size() - at + left;
  }
}
