package vn.nghiquyet.corpus.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The pages in a zip archive, each read when it is asked for. Nothing is unpacked to disk.
final class Archive {

  private static final int MOST_ENTRIES = 200_000;
  private static final long MOST_BYTES = 4L << 30;
  private static final long HARMLESS = 1 << 20;
  private static final int MOST_RATIO = 200;
  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)(?:\\.[^./]|__MACOSX/)");

  private final ZipFile zip;
  private final AtomicLong expanded = new AtomicLong();

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  /// The pages of an archive, sorted by name; one failing input where it cannot be opened.
  static Stream<Input> entries(Path path) {
    try {
      // Stays open as long as an input of it can be read: ZipFile frees itself once unreachable.
      var archive = new Archive(new ZipFile(path.toFile()));
      if (archive.zip.size() > MOST_ENTRIES) {
        return Stream.of(
            Inputs.failing(
                path.toString(),
                "holds more than %d files; unpack it first".formatted(MOST_ENTRIES)));
      }
      return archive.zip.stream()
          .filter(e -> !e.isDirectory() && isPage(e.getName()))
          .map(e -> (ZipEntry) e)
          .sorted(Comparator.comparing(ZipEntry::getName))
          .map(e -> new Input(path + "!/" + e.getName(), () -> archive.read(e)));
    } catch (IOException | IllegalArgumentException e) {
      return Stream.of(
          Inputs.failing(
              path.toString(),
              "is no readable zip archive (%s); pack it again".formatted(e.getMessage())));
    }
  }

  private static boolean isPage(String name) {
    boolean hidden = HIDDEN.matcher(name).find();
    return Inputs.isPage(name) && !hidden;
  }

  /// What the archive says of sizes is not believed: the bytes are counted.
  private byte[] read(ZipEntry entry) throws IOException {
    if (expanded.get() > MOST_BYTES) {
      throw new IOException(
          "the archive expands to more than %d GB; unpack it first".formatted(MOST_BYTES >> 30));
    }
    try (var stream = zip.getInputStream(entry)) {
      var bytes = Inputs.limited(stream, "the archive's file");
      expanded.addAndGet(bytes.length);
      if (bytes.length > HARMLESS
          && bytes.length > MOST_RATIO * Math.max(1, entry.getCompressedSize())) {
        throw new IOException(
            "expands to more than %d times its size, as attacks do; left out"
                .formatted(MOST_RATIO));
      }
      return bytes;
    }
  }
}
