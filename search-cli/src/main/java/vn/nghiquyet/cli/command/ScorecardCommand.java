package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.ScorecardSheet;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.compare.Outcome;
import vn.nghiquyet.search.compare.Scorecard;

/// Lays a place's targets beside what was reported since.
@Command(name = "scorecard")
final class ScorecardCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "PLACE", descriptionKey = "place")
  private String place = "";

  @Option(names = "--quotes")
  private boolean quotes;

  @Option(names = "--long")
  private boolean longRows;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var ref = Names.places(List.of(place), archive.places(), program).getFirst();
      var card = archive.scorecard(ref, filters.filters(archive, program));
      var sheets = new ScorecardSheet(program.messages());
      output.print(longRows ? sheets.pairs(card) : sheets.targets(card, quotes), program);
      var talk = program.talk();
      if (card.rows().isEmpty()) {
        talk.say("scorecard.none", ref.label());
        return Exit.NOTHING;
      }
      talk.say(
          "scorecard.base",
          card.rows().size(),
          count(card, Outcome.NOT_REPORTED),
          count(card, Outcome.OTHER_PERIOD),
          archive.status().articles());
      return Exit.DONE;
    }
  }

  private static long count(Scorecard card, Outcome outcome) {
    return card.rows().stream().filter(r -> r.outcome() == outcome).count();
  }
}
