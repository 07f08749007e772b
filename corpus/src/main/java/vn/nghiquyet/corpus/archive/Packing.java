package vn.nghiquyet.corpus.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The kinds of file that hold others, told by their names.
public enum Packing {
  /// Zip.
  ZIP("zip archive", "zip"),
  /// Tar, plain or in gzip.
  TAR("tar archive", "tar|tar\\.gz|tgz"),
  /// 7-Zip.
  SEVEN_ZIP("7z archive", "7z"),
  /// What a crawler kept.
  WARC("WARC file", "warc|warc\\.gz"),
  /// One JSON object a line.
  LINES("list of JSON lines", "(?:jsonl|ndjson)(?:\\.gz)?"),
  /// A mail with what is attached.
  MAIL("mail", "eml"),
  /// A page saved with its pictures as one file.
  SAVED_PAGE("page saved as one file", "mht|mhtml"),
  /// One file in gzip.
  GZIP("gzip file", "gz");

  private final String title;
  private final Pattern ending;

  Packing(String title, String ending) {
    this.title = title;
    this.ending = Pattern.compile("\\.(?:" + ending + ")$", Pattern.CASE_INSENSITIVE);
  }

  /// The packing of a file by its name.
  public static Optional<Packing> of(String name) {
    return Arrays.stream(values()).filter(p -> p.ending.matcher(name).find()).findFirst();
  }

  /// Opens a file.
  ///
  /// @param name how the file is called, wherever it lies
  /// @throws IOException with a reason for people
  public Entries open(Path file, String name) throws IOException {
    try {
      return opened(file, name.toLowerCase(Locale.ROOT));
    } catch (IOException | RuntimeException e) { // libraries throw anything at a damaged file
      throw new IOException(
          "is no readable %s (%s); make it anew".formatted(title, e.getMessage()), e);
    }
  }

  private Entries opened(Path file, String name) throws IOException {
    boolean gzip = name.endsWith("gz");
    return switch (this) {
      case ZIP -> new ZipEntries(file);
      case TAR -> new TarEntries(file, gzip);
      case SEVEN_ZIP -> new SevenZipEntries(file);
      case WARC -> new WarcEntries(file);
      case LINES -> new LineEntries(file, gzip);
      case MAIL -> MailEntries.ofMail(file);
      case SAVED_PAGE -> MailEntries.ofSavedPage(file);
      case GZIP -> new GzipEntries(file, name);
    };
  }
}
