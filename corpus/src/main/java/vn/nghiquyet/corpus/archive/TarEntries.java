package vn.nghiquyet.corpus.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A tar archive in its own order, read twice: its names tell which files are parts of saved pages.
/// Links and devices are left out.
final class TarEntries implements Entries {

  private final TarArchiveInputStream tar;
  private final Names names;
  private long left;

  TarEntries(Path file, boolean gzip) throws IOException {
    var all = listed(file, gzip);
    names = Names.inArchive(all);
    left = all.stream().filter(names::isWantedAndShown).count();
    tar = open(file, gzip);
  }

  /// A damaged archive has the names before the damage; the second reading tells of it.
  private static List<String> listed(Path file, boolean gzip) throws IOException {
    var names = new ArrayList<String>();
    try (var tar = open(file, gzip)) {
      for (var next = next(tar); next.isPresent(); next = next(tar)) {
        if (next.get().isFile()) {
          names.add(next.get().getName());
        }
      }
    } catch (IOException e) {
      if (names.isEmpty()) {
        throw e;
      }
    }
    return names;
  }

  private static TarArchiveInputStream open(Path file, boolean gzip) throws IOException {
    return new TarArchiveInputStream(Streams.open(file, gzip), UTF_8.name());
  }

  private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
    return Optional.ofNullable(tar.getNextEntry());
  }

  @Override
  public Optional<Entry> next() throws IOException {
    var next = next(tar);
    while (next.isPresent() && !isWanted(next.get())) {
      next = next(tar);
    }
    left = next.isPresent() ? Math.max(0, left - 1) : 0;
    return next.map(e -> Entry.named(e.getName(), () -> Streams.kept(tar)));
  }

  private boolean isWanted(TarArchiveEntry entry) {
    return entry.isFile()
        && !entry.isLink()
        && !entry.isSymbolicLink()
        && names.isWantedAndShown(entry.getName());
  }

  @Override
  public long left() {
    return left;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
