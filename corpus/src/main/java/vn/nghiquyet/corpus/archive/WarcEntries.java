package vn.nghiquyet.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import vn.nghiquyet.corpus.article.About;

/// The pages and PDF files in a crawler's file that were fetched whole, in its order. An entry is
/// called by the second it was fetched and its address, as in the Wayback Machine.
final class WarcEntries implements Entries {

  private static final int OK = 200;
  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "application/pdf");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final WarcReader warc;
  private final long size;
  private long given;

  WarcEntries(Path file) throws IOException {
    size = Files.size(file);
    warc = new WarcReader(file);
    warc.setLenient(true);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    for (var record = warc.next(); record.isPresent(); record = warc.next()) {
      if (record.get() instanceof WarcResponse response) {
        var entry = entry(response);
        if (entry.isPresent()) {
          given++;
          return entry;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Entry> entry(WarcResponse response) {
    var name = SECOND.format(response.date()) + "/" + response.target();
    HttpResponse http;
    try {
      http = response.http();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(
          new Entry(
              name,
              true,
              About.NOTHING,
              () -> {
                throw new IOException(
                    "its record holds no HTTP answer (%s)".formatted(e.getMessage()), e);
              }));
    }
    var type = http.contentType();
    if (http.status() != OK || !TYPES.contains(type.base().toString())) {
      return Optional.empty();
    }
    var charset = Optional.ofNullable(type.parameters().get("charset"));
    return Optional.of(
        new Entry(name, true, About.fetched(response.target(), charset), () -> body(http)));
  }

  private static InputStream body(HttpResponse http) throws IOException {
    return Streams.kept(http.bodyDecoded().stream());
  }

  /// As many for the rest of the file as there were in what was read.
  @Override
  public long left() {
    long read = Math.max(1, warc.position());
    return given * Math.max(0, size - read) / read;
  }

  @Override
  public void close() throws IOException {
    warc.close();
  }
}
