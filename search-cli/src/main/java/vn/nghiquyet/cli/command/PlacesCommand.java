package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.cli.view.UnitSheet;
import vn.nghiquyet.facts.place.Gazetteer;
import vn.nghiquyet.facts.place.Unit;
import vn.nghiquyet.facts.place.UnitHistory;
import vn.nghiquyet.facts.place.UnitSearch;
import vn.nghiquyet.search.names.Nearest;

/// Tells which units a name means, what they were made of and what they became. No index is needed.
@Command(name = "places")
final class PlacesCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;

  @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "unit-name")
  private List<String> name = new ArrayList<>();

  @Option(names = "--at", paramLabel = "DATE")
  private @Nullable String at;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    output.destination(program);
    var typed = String.join(" ", name);
    var gazetteer = Gazetteer.load();
    var search = new UnitSearch(gazetteer);
    var named = search.find(typed);
    if (named.isEmpty()) {
      return none(typed, search);
    }
    var units = at == null ? named : on(day(at), named);
    int most = Limit.of(limit, output.isForScreen(program));
    var shown = units.stream().limit(most).toList();
    var sheets = new UnitSheet(program.messages(), gazetteer, new UnitHistory(gazetteer));
    output.print(sheets.of(shown), program);
    boolean more = shown.size() < units.size();
    program.talk().say(more ? "places.more" : "places.count", units.size(), shown.size());
    return Exit.DONE;
  }

  private int none(String typed, UnitSearch search) {
    var messages = program.messages();
    var near = Nearest.to(search.bareName(typed), search.names());
    program.talk().line(messages.text("places.none", typed));
    if (!near.isEmpty()) {
      program.talk().line(messages.text("error.near", messages.choice(near)));
    }
    return Exit.NOTHING;
  }

  /// The states of that day; where the name was not in use then, the last ones before it, or else
  /// the first ones behind it.
  private List<Unit> on(LocalDate day, List<Unit> named) {
    var inForce = named.stream().filter(u -> u.inForce(day)).toList();
    if (!inForce.isEmpty()) {
      return inForce;
    }
    program.talk().say("places.other-days", day);
    var before = named.stream().filter(u -> u.to().isBefore(day)).toList();
    return before.isEmpty() ? named : before;
  }

  private static LocalDate day(String typed) {
    return TypedDate.of(typed).orElseThrow(() -> new UsageProblem("error.date", typed)).first();
  }
}
