package vn.nghiquyet.bench.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.util.IOUtils;
import vn.nghiquyet.bench.generate.ToldArticles;
import vn.nghiquyet.bench.measure.BareIndex;
import vn.nghiquyet.bench.measure.Launcher;
import vn.nghiquyet.bench.measure.Measure;
import vn.nghiquyet.bench.measure.Program;
import vn.nghiquyet.bench.measure.Result;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.place.Gazetteer;
import vn.nghiquyet.indexer.schema.RunRecord;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Stages;
import vn.nghiquyet.search.Archive;

/// Fills an index with told articles, asks it, prints the table and keeps it.
final class Main {

  private static final String COLD = "dai hoi dang bo lang son";

  private final ToldArticles told;
  private final int articles;
  private final Path work;

  private Main(int articles, long seed, Path work) {
    this.told = new ToldArticles(seed);
    this.articles = articles;
    this.work = work;
  }

  /// Takes what `bench/search` knows.
  ///
  /// @param args home of the checkout, short commit, articles, seed
  public static void main(String[] args) throws IOException, InterruptedException {
    var home = Path.of(args[0]);
    int articles = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[3]);
    var main = new Main(articles, seed, home.resolve("bench/target/work/search"));
    var measures = main.measures(new Launcher(home));
    var made = "%d told articles, seed %d, every tenth a copy".formatted(articles, seed);
    new Result(home, args[1], "-search").keep(made, measures);
  }

  private List<Measure> measures(Launcher launcher) throws IOException, InterruptedException {
    IOUtils.rm(work);
    Files.createDirectories(work);
    var index = work.resolve("index");
    var rows = new ArrayList<Measure>();
    rows.add(new Measure("articles", articles, "articles"));
    System.err.println("indexing");
    rows.add(new Measure("index_time", seconds(() -> index(index)), "s"));
    rows.add(new Measure("index_size", Program.size(index) / 1e6, "MB"));
    var bare = Files.createDirectories(work.resolve("bare"));
    var texts = IntStream.range(0, articles).mapToObj(n -> told.tell(n).article().text().whole());
    rows.add(new Measure("bare_index_time", seconds(() -> BareIndex.write(bare, texts)), "s"));
    System.err.println("asking");
    rows.add(new Measure("search_cold", launcher.search(index, COLD, "--limit", "20"), "s"));
    rows.addAll(warm(index, bare));
    return rows;
  }

  private static List<Measure> warm(Path index, Path bareIndex) throws IOException {
    var queries = queries();
    var rows = new ArrayList<Measure>();
    try (var archive = Archive.open(index);
        var bare = new Bare(bareIndex)) {
      var questions = new Questions(archive, queries);
      rows.add(questions.facts());
      var bareTiming = bare.searches(queries);
      var ours = questions.plain();
      rows.addAll(bareTiming.rows("bare_search"));
      rows.addAll(ours.rows("search"));
      rows.add(new Measure("search_to_bare", ours.median() / bareTiming.median(), "ratio"));
      rows.addAll(questions.filtered().rows("search_filtered"));
      rows.addAll(questions.facets().rows("facet"));
      rows.addAll(questions.compare().rows("compare_34"));
      rows.add(questions.keyness());
      rows.addAll(questions.lines());
    }
    return rows;
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /// The indexer as the program uses it; each article is told where a page would be read.
  private void index(Path directory) throws IOException {
    var gazetteer = Gazetteer.load();
    Map<String, ArticleFacts> facts = new ConcurrentHashMap<>();
    var stages =
        new Stages(
            _ -> IntStream.range(0, articles).mapToObj(Main::input),
            input -> {
              var article = told.tell(number(input.path()));
              facts.put(article.article().origin().path(), article.facts());
              return new Reading.Read(input.path(), article.article(), Map.of());
            },
            article -> Objects.requireNonNull(facts.remove(article.origin().path())),
            gazetteer::around,
            "bench");
    new Indexer(directory, stages, Pace.USUAL).run(List.of(), Main::say, () -> false);
  }

  private static List<String> queries() throws IOException {
    try (var in = Main.class.getResourceAsStream("queries.txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource queries.txt beside " + Main.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static int number(String path) {
    return Integer.parseInt(path.substring(0, path.indexOf('.')));
  }

  private static Input input(int number) {
    var path = "%07d.html".formatted(number);
    return new Input(path, () -> path.getBytes(StandardCharsets.UTF_8));
  }

  private static void say(RunRecord record) {
    if (record.counts().done() % 5000 == 0) {
      System.err.printf("  %d articles%n", record.counts().done());
    }
  }
}
