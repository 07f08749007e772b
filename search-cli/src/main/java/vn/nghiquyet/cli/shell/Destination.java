package vn.nghiquyet.cli.shell;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Where an answer goes.
public sealed interface Destination {

  /// Writes all that the content writes, or throws.
  void write(Content content) throws IOException;

  /// What writes an answer.
  @FunctionalInterface
  interface Content {
    /// Writes it.
    void to(Appendable out) throws IOException;
  }

  /// Standard output. A reader that closes the pipe makes {@link ClosedPipe}.
  ///
  /// @param stream the stream
  /// @param pipe whether it leads to another program
  record Stream(OutputStream stream, boolean pipe) implements Destination {
    @Override
    public void write(Content content) throws IOException {
      var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      try {
        content.to(writer);
        writer.flush();
      } catch (IOException e) {
        throw pipe ? new ClosedPipe(e) : e;
      }
    }
  }

  /// A file, replaced only when all of the answer is written.
  ///
  /// @param path the file
  /// @param mark whether it begins with a byte order mark, by which spreadsheets know UTF-8
  record File(Path path, boolean mark) implements Destination {
    @Override
    public void write(Content content) throws IOException {
      var target = Files.isSymbolicLink(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        try (var writer = Files.newBufferedWriter(target)) {
          to(writer, content);
        }
        return;
      }
      var part =
          target.resolveSibling(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      try {
        try (var writer = Files.newBufferedWriter(part)) {
          to(writer, content);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    }

    private void to(Writer writer, Content content) throws IOException {
      if (mark) {
        writer.write('\uFEFF');
      }
      content.to(writer);
    }
  }
}
