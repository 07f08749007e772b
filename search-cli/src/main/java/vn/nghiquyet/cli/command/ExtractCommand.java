package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.output.Format;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.ExplanationSheet;
import vn.nghiquyet.cli.view.FactSheet;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.facts.extract.Explained;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.indexer.write.Stages;
import vn.nghiquyet.search.hits.FactHit;

/// Prints the facts of articles in the order of the inputs: one `article-facts/1` object a line,
/// unless another format is asked for.
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

  private static final ArticleFacts NONE = new ArticleFacts(List.of(), List.of(), List.of());

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--text")
  private boolean text;

  @Option(names = "--explain")
  private boolean explain;

  @Mixin private OutputOptions output;

  private int articles;
  private int skipped;
  private int failed;

  /// What became of an input.
  private sealed interface Line {
    /// Either its facts or why they would be read.
    record Facts(Article article, ArticleFacts facts, List<Explained> why) implements Line {}

    record Skipped(String path, String reason) implements Line {}

    record Failed(String path, String reason) implements Line {}
  }

  @Override
  public Integer call() throws IOException {
    var format = explain ? output.format(program) : output.format(Format.JSONL);
    output.destination(program);
    try (var pipeline = program.pipeline()) {
      var read = lines(pipeline.stages(), reading(pipeline)).flatMap(line -> said(line).stream());
      output.print(explain ? explained(read) : sheet(read, format), format, program);
    }
    program.talk().say("extract.done", articles, skipped, failed);
    if (failed > 0) {
      return Exit.SOME_FAILED;
    }
    return articles == 0 ? Exit.NOTHING : Exit.DONE;
  }

  private Function<Article, Line> reading(Pipeline pipeline) {
    if (explain) {
      var explainer = pipeline.explainer().get();
      return article -> new Line.Facts(article, NONE, explainer.explain(article));
    }
    var extractor = pipeline.stages().extractor();
    return article -> new Line.Facts(article, extractor.apply(article), List.of());
  }

  private Stream<Line> lines(Stages stages, Function<Article, Line> reading) {
    int ahead = 4 * Runtime.getRuntime().availableProcessors();
    return stages
        .inputs()
        .apply(paths)
        .gather(Gatherers.mapConcurrent(ahead, i -> line(i, stages, reading)));
  }

  /// Counts an input, and says of one without facts why.
  private Optional<Line.Facts> said(Line line) {
    switch (line) {
      case Line.Facts facts -> {
        articles++;
        return Optional.of(facts);
      }
      case Line.Skipped(var path, var reason) -> {
        program.talk().say("extract.skipped", path, reason);
        skipped++;
      }
      case Line.Failed(var path, var reason) -> {
        program.talk().line(program.messages().text("extract.failed", path, reason));
        failed++;
      }
    }
    return Optional.empty();
  }

  private Sheet sheet(Stream<Line.Facts> read, Format format) {
    return switch (format) {
      case JSON, JSONL -> whole(read);
      case TABLE, TSV, CSV, MD, HTML, XLSX ->
          new FactSheet(program.messages()).facts(read.flatMap(ExtractCommand::hits));
    };
  }

  /// Why, instead of what.
  private Sheet explained(Stream<Line.Facts> read) {
    var rows =
        read.flatMap(line ->
            line.why().stream().map(e -> ExplanationSheet.row(line.article().origin().id(), e)));
    return ExplanationSheet.of(rows, program.messages());
  }

  private Sheet whole(Stream<Line.Facts> read) {
    var rows =
        read.map(line -> {
          var node = FactWriter.article(line.article(), line.facts());
          return text ? node.put("text", line.article().text().whole()) : node;
        });
    return new Sheet(List.of(), rows, Sheet.Layout.GRID);
  }

  private static Stream<FactHit> hits(Line.Facts line) {
    var day = line.article().published().map(p -> p.day());
    var id = line.article().origin().id();
    var facts = line.facts().facts();
    return IntStream.range(0, facts.size()).mapToObj(i -> new FactHit(id, i, day, facts.get(i)));
  }

  /// One hostile input costs one line on standard error, not the run.
  private static Line line(Input input, Stages stages, Function<Article, Line> reading) {
    try {
      return switch (stages.reader().apply(input)) {
        case Reading.Read(_, var article, _) -> reading.apply(article);
        case Reading.Skipped(var path, var reason) -> new Line.Skipped(path, reason);
        case Reading.Failed(var path, var reason) -> new Line.Failed(path, reason);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Line.Failed(input.path(), "program error: " + e);
    }
  }
}
