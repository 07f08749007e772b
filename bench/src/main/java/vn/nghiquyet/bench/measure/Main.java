package vn.nghiquyet.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.bench.generate.Corpus;

/// Makes a corpus, measures, prints the table and keeps it. Called by `bench/run`.
final class Main {

  private static final int SAMPLE = 1000;
  private static final String QUERY = "dai hoi dang bo lang son";

  private Main() {}

  /// Takes what `bench/run` knows.
  ///
  /// @param args home of the checkout, short commit, pages, seed
  public static void main(String[] args) throws IOException, InterruptedException {
    var home = Path.of(args[0]);
    int pages = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[3]);
    var work = home.resolve("bench/target/work");
    System.err.printf("making %d pages from seed %d%n", pages, seed);
    var corpus = Corpus.write(work.resolve("corpus-%d-%d".formatted(seed, pages)), pages, seed);
    var measures = measures(corpus, work, new Launcher(home));

    var made =
        "corpus: %d pages, seed %d, %d bytes, sha256 %s…"
            .formatted(pages, seed, corpus.bytes(), corpus.digest());
    new Result(home, args[1], "").keep(made, measures);
  }

  private static List<Measure> measures(Corpus corpus, Path work, Launcher launcher)
      throws IOException, InterruptedException {
    var index = work.resolve("index");
    var measures = new ArrayList<Measure>();
    try (var program = new Program()) {
      System.err.println("indexing");
      var run = program.index(corpus, index);
      measures.addAll(whole(run, corpus, Program.size(index)));
      measures.addAll(Machine.memory());
      System.err.println("searching");
      measures.add(
          new Measure("search_first_20", launcher.search(index, QUERY, "--limit", "20"), "s"));
      measures.add(new Measure("search_all", launcher.search(index, QUERY, "--limit", "0"), "s"));
      System.err.println("stage by stage");
      var sample = new Sample(program, corpus, SAMPLE, work.resolve("scratch"));
      measures.addAll(sample.measures());
    }
    return measures;
  }

  private static List<Measure> whole(Program.Run run, Corpus corpus, long indexBytes) {
    var counts = run.record().counts();
    return List.of(
        new Measure("pages_added", counts.added(), "pages"),
        new Measure("pages_not_added", corpus.pages() - counts.added(), "pages"),
        new Measure("indexing", corpus.pages() / run.seconds(), "pages/s"),
        new Measure("indexing_time", run.seconds(), "s"),
        new Measure("indexing_cpu", run.cpuSeconds() * 1000 / corpus.pages(), "CPU ms/page"),
        new Measure("index_size", (double) indexBytes / run.textBytes(), "bytes/text byte"));
  }
}
