package vn.nghiquyet.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;

/// The commands by name, in the order of the help. Their names stand here and not only at the
/// classes, since reading the options of all of them takes longer than most commands run.
final class Commands {

  private static final Map<String, Class<?>> ALL = all();

  /// These tell of the others.
  private static final Set<String> OF_ALL = Set.of("help", "completion");

  private Commands() {}

  private static Map<String, Class<?>> all() {
    var all = new LinkedHashMap<String, Class<?>>();
    all.put("demo", DemoCommand.class);
    all.put("index", IndexCommand.class);
    all.put("status", StatusCommand.class);
    all.put("failures", FailuresCommand.class);
    all.put("learn", LearnCommand.class);
    all.put("search", SearchCommand.class);
    all.put("show", ShowCommand.class);
    all.put("kwic", KwicCommand.class);
    all.put("count", CountCommand.class);
    all.put("trend", TrendCommand.class);
    all.put("terms", TermsCommand.class);
    all.put("targets", TargetsCommand.class);
    all.put("compare", CompareCommand.class);
    all.put("scorecard", ScorecardCommand.class);
    all.put("report", ReportCommand.class);
    all.put("places", PlacesCommand.class);
    all.put("export", ExportCommand.class);
    all.put("batch", BatchCommand.class);
    all.put("saved", SavedCommand.class);
    all.put("extract", ExtractCommand.class);
    all.put("eval", EvalCommand.class);
    all.put("review", ReviewCommand.class);
    all.put("verify", VerifyCommand.class);
    all.put("help", HelpCommand.class);
    all.put("version", VersionCommand.class);
    all.put("completion", CompletionCommand.class);
    return all;
  }

  /// What can be typed.
  static Set<String> names() {
    return ALL.keySet();
  }

  /// The names that a command line must know to run: one command, where that needs no other.
  static Set<String> needed(List<String> args) {
    int at = Arguments.firstWord(args);
    boolean alone =
        at < args.size() && ALL.containsKey(args.get(at)) && !OF_ALL.contains(args.get(at));
    return alone ? Set.of(args.get(at)) : names();
  }

  /// Makes a command line know some of them.
  static void add(Set<String> names, CommandLine line) {
    ALL.forEach((name, command) -> {
      if (names.contains(name)) {
        line.addSubcommand(name, command);
      }
    });
  }
}
