package vn.nghiquyet.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A zip archive by its directory, sorted by name. Links are left out.
final class ZipEntries implements Entries {

  private final ZipFile zip;
  private final Deque<ZipArchiveEntry> left;
  private InputStream current = InputStream.nullInputStream();

  ZipEntries(Path file) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(Files.newByteChannel(file)).get();
    try {
      var files =
          Collections.list(zip.getEntries()).stream()
              .filter(entry -> !entry.isDirectory() && !entry.isUnixSymlink())
              .sorted(Comparator.comparing(ZipArchiveEntry::getName))
              .toList();
      var names = Names.inArchive(files.stream().map(ZipArchiveEntry::getName).toList());
      left =
          new ArrayDeque<>(
              files.stream().filter(e -> names.isWantedAndShown(e.getName())).toList());
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public Optional<Entry> next() throws IOException {
    current.close();
    return Optional.ofNullable(left.poll()).map(e -> Entry.named(e.getName(), () -> open(e)));
  }

  private InputStream open(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new IOException("is locked with a password; unpack it first");
    }
    current = new Expanding(zip.getInputStream(entry), entry::getCompressedSize);
    return current;
  }

  @Override
  public long left() {
    return left.size();
  }

  @Override
  public void close() throws IOException {
    current.close();
    zip.close();
  }
}
