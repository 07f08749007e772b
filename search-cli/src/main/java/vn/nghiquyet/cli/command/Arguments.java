package vn.nghiquyet.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.search.names.Nearest;

/// Arguments before they are parsed, and what is wrong when they cannot be.
final class Arguments {

  private static final Set<String> WITH_QUERY =
      Set.of("search", "count", "trend", "kwic", "terms", "export", "targets", "saved");
  private static final Set<String> WITH_VALUE = Set.of("--lang", "--color", "--index");
  private static final int SHORTEST_MISTYPED = 4;

  private Arguments() {}

  /// The value of an option, before anything is parsed.
  static Optional<String> value(String option, List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(option + "=")) {
        return Optional.of(args.get(i).substring(option.length() + 1));
      }
      if (args.get(i).equals(option) && i + 1 < args.size()) {
        return Optional.of(args.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /// The arguments with `search` put in front where no command is named, and `-word` of a query
  /// kept from being read as options.
  static List<String> completed(List<String> args, Collection<String> commands) {
    var completed = new ArrayList<>(args);
    int at = firstWord(args);
    if (at < args.size() && !commands.contains(args.get(at))) {
      var word = args.get(at);
      refuseMistyped(word, commands);
      completed.addFirst("search");
      at = 0;
    } else if (at == args.size() && args.stream().anyMatch(a -> a.startsWith("--place"))) {
      completed.addFirst("search");
      at = 0;
    }
    if (at < completed.size() && WITH_QUERY.contains(completed.get(at))) {
      for (int i = at + 1; i < completed.size() && !completed.get(i).equals("--"); i++) {
        if (isExcludedWord(completed.get(i))) {
          completed.set(i, "(" + completed.get(i) + ")");
        }
      }
    }
    return completed;
  }

  /// What is wrong with arguments that cannot be parsed.
  static UsageProblem explained(CommandLine.ParameterException e, Messages messages) {
    var command = e.getCommandLine().getCommandName();
    var help = "nghiquyet help" + (command.equals("nghiquyet") ? "" : " " + command);
    return switch (e) {
      case CommandLine.UnmatchedArgumentException u -> unmatched(u, command, help, messages);
      case CommandLine.MissingParameterException m ->
          new UsageProblem(
                  "error.missing",
                  command,
                  m.getMissing().stream().map(Arguments::label).collect(Collectors.joining(", ")))
              .withNext(help);
      default ->
          Optional.ofNullable(e.getArgSpec())
              .map(a ->
                  new UsageProblem("error.value", "'" + e.getValue() + "'", label(a), values(a)))
              .orElseGet(() -> new UsageProblem("error.usage", String.valueOf(e.getMessage())))
              .withNext(help);
    };
  }

  private static UsageProblem unmatched(
      CommandLine.UnmatchedArgumentException e, String command, String help, Messages messages) {
    var word = e.getUnmatched().getFirst();
    if (!word.startsWith("-")) {
      return new UsageProblem("error.argument", word, command).withNext(help);
    }
    int equals = word.indexOf('=');
    var option = equals < 0 ? word : word.substring(0, equals);
    var known = new ArrayList<String>();
    e.getCommandLine().getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
    var near = Nearest.to(option, known);
    var problem = new UsageProblem("error.option", option, command);
    return problem.withNext(
        near.isEmpty() ? help : messages.text("error.near", messages.choice(near)));
  }

  /// Where the first word stands that is no option of the program nor its value; behind the last
  /// argument where there is none.
  static int firstWord(List<String> args) {
    int i = 0;
    while (i < args.size() && args.get(i).startsWith("-") && args.get(i).length() > 1) {
      i += WITH_VALUE.contains(args.get(i)) ? 2 : 1;
    }
    return Math.min(i, args.size());
  }

  /// One plain word that comes near a command's name is a mistyped command, not a query.
  private static void refuseMistyped(String word, Collection<String> commands) {
    boolean plain = word.length() >= SHORTEST_MISTYPED && word.matches("[a-z-]+");
    var near = plain ? Nearest.to(word, commands) : List.<String>of();
    if (!near.isEmpty()) {
      throw new UsageProblem("error.command", word).withNext("nghiquyet " + near.getFirst());
    }
  }

  private static boolean isExcludedWord(String arg) {
    return arg.length() > 2 && arg.charAt(0) == '-' && arg.charAt(1) != '-';
  }

  private static String label(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String values(ArgSpec arg) {
    var type = arg.typeInfo().isMultiValue() ? arg.auxiliaryTypes()[0] : arg.type();
    var constants = type.getEnumConstants();
    if (constants == null) {
      return arg.paramLabel();
    }
    return Arrays.stream(constants)
        .map(c -> c.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
