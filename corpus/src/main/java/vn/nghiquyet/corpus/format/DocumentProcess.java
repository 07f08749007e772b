package vn.nghiquyet.corpus.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The parent's end of the process that reads PDF and Word. It is started when the first document
/// comes, used for all that follow, and killed when one takes too long; the next document then gets
/// a new one.
final class DocumentProcess implements AutoCloseable {

  private final List<String> command;
  private final Duration limit;
  private Optional<Process> process = Optional.empty();

  DocumentProcess(List<String> command, Duration limit) {
    this.command = List.copyOf(command);
    this.limit = limit;
  }

  /// The command that starts the process: this Java, this class path, little memory.
  static List<String> command(Class<?> main) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-Xss4m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xlog:disable",
        "-Djava.awt.headless=true",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        main.getName());
  }

  /// The text of a document; throws with a reason for people where there is none.
  synchronized String text(byte[] document) throws IOException {
    var child = running();
    var answer = new FutureTask<Frames.Frame>(exchange(child, document));
    Thread.ofVirtual().start(answer);
    try {
      var frame = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      var text = new String(frame.bytes(), StandardCharsets.UTF_8);
      if (frame.kind() == Frames.TEXT) {
        return text;
      }
      throw new IOException("is damaged or locked (%s); open it and save it again".formatted(text));
    } catch (TimeoutException e) {
      kill();
      throw new IOException(
          "took longer than %d s to read; left out".formatted(limit.toSeconds()), e);
    } catch (ExecutionException e) {
      kill();
      throw new IOException(
          "ended the process that read it, by its size or damage; save it again, smaller", e);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      throw new IOException("was not read: interrupted", e);
    }
  }

  private static Callable<Frames.Frame> exchange(Process child, byte[] document) {
    return () -> {
      // Closed with the process, not before: the next document goes the same way.
      var out = new DataOutputStream(child.getOutputStream());
      Frames.write(out, new Frames.Frame(Frames.DOCUMENT, document));
      return Frames.read(new DataInputStream(child.getInputStream()));
    };
  }

  private Process running() throws IOException {
    if (process.filter(Process::isAlive).isEmpty()) {
      var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      process = Optional.of(builder.start());
    }
    return process.orElseThrow();
  }

  private void kill() {
    process.ifPresent(Process::destroyForcibly);
    process = Optional.empty();
  }

  @Override
  public synchronized void close() {
    kill();
  }
}
