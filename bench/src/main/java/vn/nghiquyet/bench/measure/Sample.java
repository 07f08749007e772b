package vn.nghiquyet.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jsoup.Jsoup;
import vn.nghiquyet.bench.generate.Corpus;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;
import vn.nghiquyet.indexer.write.Stages;

/// The first pages of a corpus, held in memory, run through one stage at a time.
final class Sample {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  /// Reading takes long enough to be timed on fewer pages than writing.
  private static final int READ = 300;

  /// One commit, at the end: the disk is no part of a stage.
  private static final Pace AT_THE_END = new Pace(Integer.MAX_VALUE, Duration.ofDays(1));

  private static final ArticleFacts NO_FACTS = new ArticleFacts(List.of(), List.of(), List.of());

  private final Program program;
  private final Path scratch;
  private final List<Input> inputs;
  private final Map<String, Reading> readings = new HashMap<>();
  private final IdentityHashMap<Article, ArticleFacts> facts = new IdentityHashMap<>();
  private final List<Article> articles = new ArrayList<>();

  /// @param scratch a directory for indexes that nobody keeps
  Sample(Program program, Corpus corpus, int pages, Path scratch) throws IOException {
    this.program = program;
    this.scratch = scratch;
    this.inputs = new ArrayList<>();
    for (int number = 0; number < Math.min(pages, corpus.pages()); number++) {
      var bytes = Files.readAllBytes(corpus.file(number));
      inputs.add(new Input("page-%06d.html".formatted(number), () -> bytes));
    }
    for (var input : inputs) {
      var reading = program.reader().read(input);
      readings.put(input.path(), reading);
      if (reading instanceof Reading.Read(_, var article, _)) {
        articles.add(article);
        facts.put(article, program.extractor().read(article));
      }
    }
  }

  /// The table's part by stage.
  List<Measure> measures() throws IOException {
    var pages = inputs.subList(0, Math.min(READ, inputs.size()));
    var read = articles.subList(0, Math.min(READ, articles.size()));
    double reading = perPage(pages.size(), () -> pages.forEach(program.reader()::read));
    var html = pages.stream().map(Sample::text).toList();
    double parsing = perPage(pages.size(), () -> html.forEach(Jsoup::parse));
    double extracting = perPage(read.size(), () -> read.forEach(program.extractor()::read));
    double indexing = perPage(articles.size(), this::index);
    double bare = perPage(articles.size(), this::indexBare);
    long bytes = articles.stream().mapToLong(Program::textBytes).sum();
    double bareBytes = BareIndex.write(emptied(), texts());
    return List.of(
        new Measure("sample", inputs.size(), "pages"),
        new Measure("sample_text", (double) bytes / articles.size(), "bytes/page"),
        new Measure(
            "sample_facts",
            (double) facts.values().stream().mapToInt(f -> f.facts().size()).sum()
                / articles.size(),
            "facts/page"),
        new Measure("html_to_article", reading, "CPU ms/page"),
        new Measure("jsoup_parse", parsing, "CPU ms/page"),
        new Measure("article_to_parse", reading / parsing, "ratio"),
        new Measure("article_to_facts", extracting, "CPU ms/page"),
        new Measure("analysis_and_index", indexing, "CPU ms/page"),
        new Measure("standard_analyzer_index", bare, "CPU ms/page"),
        new Measure("index_to_standard", indexing / bare, "ratio"),
        new Measure("all_stages_to_standard", (reading + extracting + indexing) / bare, "ratio"),
        new Measure("standard_index_size", bareBytes / bytes, "bytes/text byte"));
  }

  private static String text(Input page) {
    try {
      return new String(page.bytes().read(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index() {
    var stages =
        new Stages(
            _ -> inputs.stream(),
            input -> readings.getOrDefault(input.path(), new Reading.Skipped(input.path(), "")),
            article -> facts.getOrDefault(article, NO_FACTS),
            program.extractor().gazetteer()::around,
            "bench");
    try {
      new Indexer(emptied(), stages, AT_THE_END).run(List.of(), Progress.SILENT, () -> false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void indexBare() {
    try {
      BareIndex.write(emptied(), texts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> texts() {
    return articles.stream().map(a -> a.text().whole());
  }

  private Path emptied() throws IOException {
    IOUtils.rm(scratch);
    return Files.createDirectories(scratch);
  }

  /// The median round's CPU milliseconds for one page, after rounds that count for nothing.
  private static double perPage(int pages, Runnable round) {
    for (int i = 0; i < WARM_UP; i++) {
      round.run();
    }
    var seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      double start = Machine.cpuSeconds();
      round.run();
      seconds[i] = Machine.cpuSeconds() - start;
    }
    Arrays.sort(seconds);
    return seconds[ROUNDS / 2] * 1000 / pages;
  }
}
