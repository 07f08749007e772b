package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

  @Parameters(paramLabel = "PLACE", arity = "0..*", descriptionKey = "places")
  private List<String> places = new ArrayList<>();

  @Option(names = "--outcome", paramLabel = "OUTCOME", split = ",")
  private List<String> outcomes = new ArrayList<>();

  @Option(names = "--quotes")
  private boolean quotes;

  @Option(names = "--long")
  private boolean longRows;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    var wanted = outcomes.stream().map(ScorecardCommand::outcome).collect(Collectors.toSet());
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var cards = cards(archive).stream().map(c -> c.with(wanted)).toList();
      var rows = cards.stream().flatMap(c -> c.rows().stream()).toList();
      var sheets = new ScorecardSheet(program.messages());
      output.print(longRows ? sheets.pairs(cards) : sheets.targets(cards, quotes), program);
      var talk = program.talk();
      if (rows.isEmpty()) {
        talk.say("scorecard.none", archive.status().articles());
        return Exit.NOTHING;
      }
      talk.say(
          "scorecard.base",
          rows.size(),
          count(rows, Outcome.NOT_REPORTED),
          count(rows, Outcome.OTHER_PERIOD),
          archive.status().articles());
      return Exit.DONE;
    }
  }

  /// Of all places that have targets where none is named.
  private List<Scorecard> cards(Archive archive) throws IOException {
    var all = filters.filters(archive, program);
    if (places.isEmpty()) {
      return archive.scorecards(all);
    }
    var cards = new ArrayList<Scorecard>();
    for (var place : filters.places(places, archive, program)) {
      cards.add(archive.scorecard(place, all));
    }
    return cards;
  }

  private static Outcome outcome(String typed) {
    var ids = Arrays.stream(Outcome.values()).map(o -> o.name().toLowerCase(Locale.ROOT)).toList();
    return Outcome.valueOf(Choice.of(typed, "outcome", "--outcome", ids).toUpperCase(Locale.ROOT));
  }

  private static long count(List<Scorecard.Row> rows, Outcome outcome) {
    return rows.stream().filter(r -> r.outcome() == outcome).count();
  }
}
