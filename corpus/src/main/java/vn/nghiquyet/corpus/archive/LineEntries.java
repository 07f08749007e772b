package vn.nghiquyet.corpus.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.corpus.article.About;

/// JSON lines, each an article. A line is called by its address, else its id, else its digest, so
/// that it keeps its name when lines are added before it.
final class LineEntries implements Entries {

  private static final int DIGITS = 12;

  private final FileChannel file;
  private final InputStream stream;
  private long number;

  LineEntries(Path path, boolean gzip) throws IOException {
    file = FileChannel.open(path);
    stream = Streams.over(Channels.newInputStream(file), gzip);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    for (var line = line(); line.isPresent(); line = line()) {
      var bytes = line.get();
      if (bytes.size() > Limits.LARGEST_PAGE) {
        return Optional.of(entry("line " + number, tooLarge()));
      }
      if (!bytes.toString(UTF_8).isBlank()) {
        return Optional.of(
            entry(name(bytes.toByteArray()), () -> new ByteArrayInputStream(bytes.toByteArray())));
      }
    }
    return Optional.empty();
  }

  private static Entry entry(String name, Entry.Content content) {
    return new Entry(name, true, About.NOTHING, content);
  }

  private static Entry.Content tooLarge() {
    return () -> {
      throw Limits.tooLarge("the line");
    };
  }

  /// Of a line beyond the limit no more than the limit is kept.
  private Optional<ByteArrayOutputStream> line() throws IOException {
    var line = new ByteArrayOutputStream();
    int read = stream.read();
    if (read < 0) {
      return Optional.empty();
    }
    for (; read >= 0 && read != '\n'; read = stream.read()) {
      if (line.size() <= Limits.LARGEST_PAGE) {
        line.write(read);
      }
    }
    number++;
    return Optional.of(line);
  }

  private static String name(byte[] line) {
    try {
      var node = JsonMapper.shared().readTree(line);
      return told(node, "url").or(() -> told(node, "id")).orElseGet(() -> digest(line));
    } catch (JacksonException e) {
      return digest(line); // who reads the line says what is wrong with it
    }
  }

  private static Optional<String> told(JsonNode node, String field) {
    var value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asString().isBlank()
        ? Optional.of(value.asString().strip())
        : Optional.empty();
  }

  private static String digest(byte[] line) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(line);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// As many for the rest of the file as there were in what was read.
  @Override
  public long left() {
    try {
      long read = Math.max(1, file.position());
      return number * Math.max(0, file.size() - read) / read;
    } catch (IOException e) {
      return 0; // the next line will say so
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
