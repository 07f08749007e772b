package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.nghiquyet.cli.report.Report;
import vn.nghiquyet.cli.report.ReportPage;
import vn.nghiquyet.cli.shell.Destination;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.search.Archive;

/// Writes all that the articles tell of a place as one page.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLACE", arity = "1..*", descriptionKey = "places")
  private List<String> places = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Mixin private FilterOptions filters;

  @Override
  public Integer call() throws IOException {
    var destination = destination();
    try (var archive = Archive.open(program.index())) {
      var refs = filters.places(places, archive, program);
      var citation = Citations.of(archive, spec);
      var report = Report.of(archive, refs, filters.filters(archive, program), citation);
      var talk = program.talk();
      if (report.isEmpty()) {
        talk.say("report.nothing", refs.getFirst().label(), archive.status().articles());
        return Exit.NOTHING;
      }
      var page = new ReportPage(report, program.messages()).html();
      destination.writeText(to -> to.append(page));
      if (out != null) {
        talk.say("report.written", out, report.articles().size());
      }
      return Exit.DONE;
    }
  }

  private Destination destination() {
    var environment = program.environment();
    if (out == null) {
      if (environment.terminal().out()) {
        throw new UsageProblem("error.report-out")
            .withNext("nghiquyet report PLACE --out FILE.html");
      }
      return new Destination.Stream(environment.out(), environment.terminal().pipe());
    }
    return Destination.File.in(environment.directory(), out, program.messages());
  }
}
