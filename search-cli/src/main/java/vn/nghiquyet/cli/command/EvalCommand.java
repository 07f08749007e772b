package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.EvalSheet;
import vn.nghiquyet.facts.gold.Baseline;
import vn.nghiquyet.facts.gold.GoldArticle;
import vn.nghiquyet.facts.gold.Report;
import vn.nghiquyet.facts.gold.Scorer;
import vn.nghiquyet.facts.indicator.Catalogue;

/// Scores what is read from pages against what people found in them.
@Command(name = "eval")
final class EvalCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "GOLD", arity = "1..*", descriptionKey = "gold")
  private List<Path> gold = new ArrayList<>();

  @Option(names = "--pages", paramLabel = "PATH")
  private List<String> pages = new ArrayList<>();

  @Option(names = "--articles", descriptionKey = "each-article")
  private boolean articles;

  @Option(names = "--differences")
  private boolean differences;

  @Option(names = "--baseline", paramLabel = "FILE")
  private @Nullable Path baseline;

  @Option(names = "--record")
  private boolean record;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    if (record && baseline == null) {
      throw new UsageProblem("error.eval.record");
    }
    if (articles && differences) {
      throw new UsageProblem("error.eval.one-list");
    }
    output.destination(program);
    var report = report();
    output.print(sheet(report), program);
    var talk = program.talk();
    var unread = unread(report);
    talk.say("eval.done", report.articles().size(), unread.size());
    unread.forEach(name -> talk.say("eval.unread", name));
    if (baseline != null && fell(report, directory().resolve(baseline))) {
      return Exit.CHECK_FAILED;
    }
    return unread.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
  }

  private Report report() throws IOException {
    var goldArticles = goldArticles();
    try (var pipeline = program.pipeline()) {
      var read = new GoldPages(pipeline.stages()).read(goldArticles, places());
      if (read.isEmpty()) {
        throw new UsageProblem("error.eval.pages", String.join(", ", places()));
      }
      return Scorer.of(Catalogue.load()).score(goldArticles, read);
    }
  }

  private List<GoldArticle> goldArticles() throws IOException {
    var all = new ArrayList<GoldArticle>();
    for (var path : gold) {
      try {
        all.addAll(GoldArticle.read(directory().resolve(path)));
      } catch (IllegalArgumentException e) {
        throw new UsageProblem("error.eval.gold", String.valueOf(e.getMessage()));
      }
    }
    if (all.isEmpty()) {
      throw new UsageProblem("error.eval.no-gold");
    }
    return all;
  }

  /// Where the pages lie: as asked, else in the folders of the gold files and in those beside them.
  private List<String> places() throws IOException {
    if (!pages.isEmpty()) {
      return pages.stream().map(p -> directory().resolve(p).toString()).toList();
    }
    return GoldPages.beside(gold.stream().map(directory()::resolve).toList());
  }

  private Sheet sheet(Report report) {
    var sheets = new EvalSheet(program.messages());
    return differences
        ? sheets.differences(report)
        : articles ? sheets.articles(report) : sheets.scores(report);
  }

  private static List<String> unread(Report report) {
    return report.differences().stream()
        .filter(d -> d.why() == Report.Why.NOT_READ)
        .map(Report.Difference::article)
        .toList();
  }

  /// Compares with what was recorded, or records.
  private boolean fell(Report report, Path file) throws IOException {
    var talk = program.talk();
    if (record) {
      new Destination.File(file).writeText(to -> to.append(Baseline.of(report).text()));
      talk.say("eval.recorded", file);
      return false;
    }
    Baseline recorded;
    try {
      recorded = Baseline.read(file);
    } catch (IllegalArgumentException e) {
      throw new UsageProblem("error.eval.baseline", String.valueOf(e.getMessage()));
    }
    var falls = recorded.falls(report, 0);
    for (var fall : falls) {
      talk.line(
          program
              .messages()
              .text(
                  "eval.fell",
                  program.messages().text("measure." + fall.measure().id()),
                  EvalSheet.ratio(fall.recorded()),
                  EvalSheet.ratio(fall.now())));
    }
    if (falls.isEmpty()) {
      talk.say("eval.held", file);
    }
    return !falls.isEmpty();
  }

  private Path directory() {
    return program.environment().directory();
  }
}
