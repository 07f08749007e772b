package vn.nghiquyet.bench.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.IOUtils;
import vn.nghiquyet.bench.generate.Corpus;

/// Kills runs of the indexer at random moments and looks at what they leave. Called by
/// `bench/kill`.
///
/// Each run goes on where the one before was killed. When one comes to its end the index is judged
/// and begun anew, until the kills are used up.
final class Main {

  private static final int PAGES = 3000;
  private static final int LONGEST_LIFE_MS = 20_000;
  private static final int LONGEST_RESUME_MS = 5000;
  private static final String RESUMED = "resumed ";

  private final Path index;
  private final Corpus corpus;
  private final Random random;
  private Kept kept = new Kept(-1, List.of());
  private int kills;
  private int complete;
  private long slowest;

  private Main(Path index, Corpus corpus, long seed) {
    this.index = index;
    this.corpus = corpus;
    this.random = new Random(seed);
  }

  /// As called by `bench/kill`.
  ///
  /// @param args home of the checkout, kills, seed
  public static void main(String[] args) throws IOException, InterruptedException {
    var work = Path.of(args[0]).resolve("bench/target/work");
    int times = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    var corpus = Corpus.write(work.resolve("kill-%d".formatted(seed)), PAGES, seed);
    var bench = new Main(work.resolve("kill-index"), corpus, seed);
    var wrong = bench.run(times);
    System.out.printf(
        "%d kills, %d whole indexes of %d articles, slowest resume %d ms: %s%n",
        bench.kills, bench.complete, PAGES, bench.slowest, wrong.orElse("nothing lost"));
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  /// What was wrong, where anything was.
  private Optional<String> run(int times) throws IOException, InterruptedException {
    IOUtils.rm(index);
    Files.createDirectories(index);
    Optional<String> wrong = Optional.empty();
    while (wrong.isEmpty() && (kills < times || complete == 0 || kept.commit() >= 0)) {
      boolean killed = live(kills < times ? random.nextInt(LONGEST_LIFE_MS) : Integer.MAX_VALUE);
      wrong = judged(killed);
      if (!killed) {
        complete++;
        IOUtils.rm(index);
        Files.createDirectories(index);
        kept = new Kept(-1, List.of());
      }
    }
    return wrong;
  }

  /// Lets a run live for some time; false where it came to its end by itself.
  private boolean live(int milliseconds) throws IOException, InterruptedException {
    var run = start();
    try (var said = run.inputReader()) {
      note(said);
      boolean ended = run.waitFor(milliseconds, TimeUnit.MILLISECONDS);
      long seen = Kept.lastCommit(index);
      run.destroyForcibly().waitFor();
      if (ended && run.exitValue() != 0) {
        throw new IOException("a run failed by itself with exit " + run.exitValue());
      }
      kept = new Kept(Math.max(seen, kept.commit()), kept.paths());
      kills += ended ? 0 : 1;
      return !ended;
    }
  }

  private void note(BufferedReader said) throws IOException {
    var line = said.readLine();
    if (line != null && line.startsWith(RESUMED)) {
      slowest = Math.max(slowest, Long.parseLong(line.substring(RESUMED.length())));
    }
  }

  private Optional<String> judged(boolean killed) throws IOException {
    var now = Kept.in(index);
    var lost = new HashSet<>(kept.paths());
    now.paths().forEach(lost::remove);
    System.err.printf(
        "%s: commit %d, %d articles%n",
        killed ? "kill " + kills : "end", now.commit(), now.paths().size());
    if (now.commit() < kept.commit()) {
      return Optional.of(
          "commit %d is gone, %d is the last".formatted(kept.commit(), now.commit()));
    }
    if (!lost.isEmpty()) {
      return Optional.of("%d articles are lost, %s".formatted(lost.size(), lost.iterator().next()));
    }
    if (!now.isDistinct()) {
      return Optional.of("articles are there twice");
    }
    if (!killed && now.paths().size() != corpus.pages()) {
      return Optional.of("a run to its end left %d articles".formatted(now.paths().size()));
    }
    kept = now;
    return slowest > LONGEST_RESUME_MS ? Optional.of("resuming took too long") : Optional.empty();
  }

  private Process start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            corpus.folder().toString(),
            index.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
