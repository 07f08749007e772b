package vn.nghiquyet.bench.measure;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The program as it is called from a shell, timed on the wall from start to exit.
public final class Launcher {

  private static final int RUNS = 5;

  private final Path home;

  /// @param home the root of the checkout
  public Launcher(Path home) {
    this.home = home;
  }

  /// The median seconds of five searches, each in a fresh process; one before them counts for
  /// nothing.
  public double search(Path index, String... arguments) throws IOException, InterruptedException {
    var command =
        Stream.concat(
                Stream.of("search", "--quiet", "--index", index.toString()), Stream.of(arguments))
            .toList();
    seconds(command);
    var seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = seconds(command);
    }
    Arrays.sort(seconds);
    return seconds[RUNS / 2];
  }

  /// The seconds of one command, which must succeed.
  private double seconds(List<String> arguments) throws IOException, InterruptedException {
    var program = home.resolve("nghiquyet").toString();
    var command = Stream.concat(Stream.of(program), arguments.stream()).toList();
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT)
            .start();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException("exit %d of %s; run it by hand to see why".formatted(exit, command));
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
