package vn.nghiquyet.cli.shell;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
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

  /// Writes text, as UTF-8.
  default void writeText(Text text) throws IOException {
    write(out -> {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      text.to(writer);
      writer.flush();
    });
  }

  /// What writes an answer.
  @FunctionalInterface
  interface Content {
    /// Writes it.
    void to(OutputStream out) throws IOException;
  }

  /// What writes a text.
  @FunctionalInterface
  interface Text {
    /// Writes it.
    void to(Writer out) throws IOException;
  }

  /// Standard output. A reader that closes the pipe makes {@link ClosedPipe}.
  ///
  /// @param stream the stream
  /// @param pipe whether it leads to another program
  record Stream(OutputStream stream, boolean pipe) implements Destination {
    @Override
    public void write(Content content) throws IOException {
      try {
        var buffered = new BufferedOutputStream(stream);
        content.to(new Open(buffered));
        buffered.flush();
      } catch (IOException e) {
        throw pipe ? new ClosedPipe(e) : e;
      }
    }
  }

  /// A file, replaced only when all of the answer is written.
  ///
  /// @param path the file
  record File(Path path) implements Destination {

    /// A file by its name as it was typed in a directory. It is tried before the answer is worked
    /// out: a long command must not end in a name that cannot be written.
    public static File in(Path directory, Path typed, Messages messages) {
      var file = directory.resolve(typed).toAbsolutePath();
      var parent = file.getParent();
      if (parent != null && !Files.isDirectory(parent)) {
        throw new UsageProblem("error.out", typed, messages.text("error.no-such-directory"));
      }
      return new File(file);
    }

    @Override
    public void write(Content content) throws IOException {
      var target = Files.isSymbolicLink(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(target))) {
          content.to(out);
        }
        return;
      }
      var part =
          target.resolveSibling(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      try {
        try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
          content.to(out);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }

  /// Standard output, which an answer's writer must not close.
  final class Open extends FilterOutputStream {

    private Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
