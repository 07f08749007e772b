package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.Talk;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.indexer.write.Stages;

/// Prints the facts of articles, one `article-facts/1` object a line, in the order of the inputs.
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--text")
  private boolean text;

  @Option(names = "--format", paramLabel = "jsonl", descriptionKey = "extract-format")
  private String format = "jsonl";

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  private int articles;
  private int skipped;
  private int failed;

  /// What became of an input.
  private sealed interface Line {
    record Facts(String json) implements Line {}

    record Skipped(String path, String reason) implements Line {}

    record Failed(String path, String reason) implements Line {}
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("jsonl")) {
      throw new UsageProblem("error.format", format, "jsonl");
    }
    try (var pipeline = program.pipeline()) {
      destination().writeText(to -> print(pipeline.stages(), to));
    }
    program.talk().say("extract.done", articles, skipped, failed);
    if (failed > 0) {
      return Exit.SOME_FAILED;
    }
    return articles == 0 ? Exit.NOTHING : Exit.DONE;
  }

  private void print(Stages stages, Appendable to) throws IOException {
    int ahead = 4 * Runtime.getRuntime().availableProcessors();
    var lines =
        stages
            .inputs()
            .apply(paths)
            .gather(Gatherers.mapConcurrent(ahead, i -> line(i, stages)))
            .iterator();
    var talk = program.talk();
    while (lines.hasNext()) {
      print(lines.next(), to, talk);
    }
  }

  private void print(Line line, Appendable to, Talk talk) throws IOException {
    switch (line) {
      case Line.Facts(var json) -> {
        to.append(json).append('\n');
        articles++;
      }
      case Line.Skipped(var path, var reason) -> {
        talk.say("extract.skipped", path, reason);
        skipped++;
      }
      case Line.Failed(var path, var reason) -> {
        talk.line(program.messages().text("extract.failed", path, reason));
        failed++;
      }
    }
  }

  /// One hostile input costs one line on standard error, not the run.
  private Line line(Input input, Stages stages) {
    try {
      return switch (stages.reader().apply(input)) {
        case Reading.Read(_, var article, _) -> new Line.Facts(facts(article, stages).toString());
        case Reading.Skipped(var path, var reason) -> new Line.Skipped(path, reason);
        case Reading.Failed(var path, var reason) -> new Line.Failed(path, reason);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Line.Failed(input.path(), "program error: " + e);
    }
  }

  private ObjectNode facts(Article article, Stages stages) {
    var node = FactWriter.article(article, stages.extractor().apply(article));
    return text ? node.put("text", article.text().whole()) : node;
  }

  private Destination destination() {
    var environment = program.environment();
    return out == null
        ? new Destination.Stream(environment.out(), environment.terminal().pipe())
        : new Destination.File(environment.directory().resolve(out));
  }
}
