package vn.nghiquyet.corpus.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/// A 7z archive in its own order. Links are left out.
final class SevenZipEntries implements Entries {

  private static final int MOST_KIB = 256 << 10;
  private static final int FORMAT_SHIFT = 16;
  private static final int FORMAT_MASK = 0xF000;
  private static final int LINK = 0xA000;

  private final SevenZFile archive;
  private final Names names;
  private final long packed;
  private long left;

  SevenZipEntries(Path file) throws IOException {
    packed = Files.size(file);
    archive =
        SevenZFile.builder()
            .setMaxMemoryLimitKiB(MOST_KIB)
            .setSeekableByteChannel(Files.newByteChannel(file))
            .get();
    try {
      var all = new ArrayList<String>();
      archive.getEntries().forEach(entry -> all.add(name(entry)));
      names = Names.inArchive(all);
      left = all.stream().filter(names::isWantedAndShown).count();
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  @Override
  public Optional<Entry> next() throws IOException {
    var next = Optional.ofNullable(archive.getNextEntry());
    while (next.isPresent() && !isWanted(next.get())) {
      next = Optional.ofNullable(archive.getNextEntry());
    }
    left = next.isPresent() ? Math.max(0, left - 1) : 0;
    return next.map(e ->
        Entry.named(
            name(e), () -> Streams.kept(new Expanding(archive.getInputStream(e), () -> packed))));
  }

  private boolean isWanted(SevenZArchiveEntry entry) {
    int format = entry.getWindowsAttributes() >> FORMAT_SHIFT & FORMAT_MASK;
    return entry.hasStream() && format != LINK && names.isWantedAndShown(name(entry));
  }

  private static String name(SevenZArchiveEntry entry) {
    return Optional.ofNullable(entry.getName()).orElse("");
  }

  @Override
  public long left() {
    return left;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
