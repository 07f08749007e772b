package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.ComparisonSheet;
import vn.nghiquyet.cli.view.FactSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.compare.Comparison;
import vn.nghiquyet.search.compare.Told;

/// Lays the figures of places side by side.
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "PLACE", arity = "0..*", descriptionKey = "places")
  private List<String> places = new ArrayList<>();

  @Option(names = "--rank")
  private boolean rank;

  @Option(names = "--quotes")
  private boolean quotes;

  @Option(names = "--long")
  private boolean longRows;

  @Option(names = "--common")
  private boolean common;

  @Option(names = "--lacking")
  private boolean lacking;

  @Option(names = "--conflicts")
  private boolean conflicts;

  private int rows;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    if (rank && filters.indicatorNames().size() != 1) {
      throw new UsageProblem("error.rank");
    }
    if (!rank && places.isEmpty()) {
      throw new UsageProblem("error.one-place");
    }
    if (common && lacking) {
      throw new UsageProblem("error.common-lacking");
    }
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var sheet = rank ? ranking(archive) : comparison(archive);
      output.print(sheet, program);
      if (rows == 0) {
        program.talk().say(conflicts ? "compare.no-conflicts" : "compare.none");
        return Exit.NOTHING;
      }
      program.talk().say("compare.base", archive.status().articles());
      return Exit.DONE;
    }
  }

  private Sheet ranking(Archive archive) throws IOException {
    var name = filters.indicatorNames().getFirst();
    var indicator = Names.indicator(name, archive.indicators(), program);
    var all = filters.filters(archive, program).withIndicators(Set.of());
    var ranked = archive.rank(indicator, all);
    rows = ranked.size();
    return new FactSheet(program.messages()).ranking(ranked);
  }

  private Sheet comparison(Archive archive) throws IOException {
    var refs = filters.places(places, archive, program);
    var all = filters.filters(archive, program);
    var told = archive.compare(refs, all);
    var comparison = wanted(told);
    rows = comparison.rows().size();
    return longRows
        ? new FactSheet(program.messages()).told(told(comparison))
        : ComparisonSheet.of(comparison, program.messages(), quotes);
  }

  private Comparison wanted(Comparison told) {
    var some = common ? told.common() : lacking ? told.lacking() : told;
    return conflicts ? some.conflicts() : some;
  }

  private static List<Told> told(Comparison comparison) {
    return comparison.rows().stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(List::stream)
        .toList();
  }
}
