package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.names.IndexIndicators;
import vn.nghiquyet.search.names.Match;
import vn.nghiquyet.search.names.PlaceNames;
import vn.nghiquyet.search.names.PlaceRef;
import vn.nghiquyet.search.query.Parsed;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryNode;
import vn.nghiquyet.search.query.QueryParser;

/// Finds what typed names and queries mean, or says what is wrong with them.
final class Names {

  private static final int CANDIDATES = 12;

  private Names() {}

  /// The units meant. Where a bare name is read as a province, that is said.
  static List<PlaceRef> places(List<String> typed, PlaceNames names, Nghiquyet program) {
    var found = new ArrayList<PlaceRef>();
    for (var name : typed) {
      switch (names.find(name)) {
        case Match.One<PlaceRef>(var it, var passedOver) -> {
          found.add(it);
          if (!passedOver.isEmpty()) {
            var others = passedOver.stream().map(PlaceRef::label).toList();
            program.talk().say("place.read", name, it.label(), String.join("; ", others));
          }
        }
        case Match.Several<PlaceRef>(var all) ->
            throw new UsageProblem(
                "error.place.several", name, listed(all.stream().map(PlaceRef::label).toList()));
        case Match.None<PlaceRef>(var near) ->
            throw withNear(new UsageProblem("error.place.none", name), near, program);
      }
    }
    return found;
  }

  /// Keys of the indicators meant; a part of a name means all that contain it.
  static Set<String> indicators(List<String> typed, Archive archive, Nghiquyet program)
      throws IOException {
    var keys = new TreeSet<String>();
    if (typed.isEmpty()) {
      return keys;
    }
    var names = archive.indicators();
    for (var name : typed) {
      switch (names.find(name)) {
        case Match.One<IndicatorEntry>(var it, _) -> keys.add(it.key());
        case Match.Several<IndicatorEntry>(var all) -> all.forEach(i -> keys.add(i.key()));
        case Match.None<IndicatorEntry>(var near) ->
            throw withNear(new UsageProblem("error.indicator.none", name), near, program);
      }
    }
    return keys;
  }

  /// The one indicator meant.
  static IndicatorEntry indicator(String typed, IndexIndicators names, Nghiquyet program) {
    return switch (names.find(typed)) {
      case Match.One<IndicatorEntry>(var it, _) -> it;
      case Match.Several<IndicatorEntry>(var all) ->
          throw new UsageProblem(
              "error.indicator.several",
              typed,
              listed(all.stream().map(IndicatorEntry::name).toList()));
      case Match.None<IndicatorEntry>(var near) ->
          throw withNear(new UsageProblem("error.indicator.none", typed), near, program);
    };
  }

  /// The meaning of a query; a problem points at its column and offers a mend.
  static QueryNode query(
      List<String> words, QueryField.Use use, String command, Nghiquyet program) {
    var typed = String.join(" ", words);
    return switch (QueryParser.parse(typed, use)) {
      case Parsed.Ok(var query) -> query;
      case Parsed.Bad bad -> throw problem(typed, bad, use, command, program);
    };
  }

  /// The query, words typed in a row taken for a phrase: where each place in a text is shown or
  /// counted, nobody means words scattered over it.
  static QueryNode phrase(QueryNode query) {
    if (!(query instanceof QueryNode.And(var parts))) {
      return query;
    }
    var words = new ArrayList<String>();
    for (var part : parts) {
      if (!(part instanceof QueryNode.Word(var text, var exact)) || exact) {
        return query;
      }
      words.add(text);
    }
    return new QueryNode.Phrase(String.join(" ", words), false);
  }

  private static UsageProblem problem(
      String typed, Parsed.Bad bad, QueryField.Use use, String command, Nghiquyet program) {
    var messages = program.messages();
    var key = "query." + bad.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var what =
        switch (bad.problem()) {
          case UNKNOWN_FIELD ->
              messages.text(key, bad.detail(), String.join(", ", QueryField.ids(use)));
          case MISSING_OPERAND, BAD_VALUE -> messages.text(key, bad.detail());
          case UNCLOSED_QUOTE, UNCLOSED_PARENTHESIS, STRAY_PARENTHESIS, NEAR_OPERAND ->
              messages.text(key);
        };
    var pointed = what + "\n  " + typed + "\n  " + " ".repeat(bad.column() - 1) + "^";
    var problem = new UsageProblem("query.bad", bad.column(), pointed);
    return bad.mend().isBlank()
        ? problem
        : problem.withNext("nghiquyet " + command + " " + quoted(bad.mend()));
  }

  /// As one argument of a shell.
  static String quoted(String argument) {
    return "'" + argument.replace("'", "'\\''") + "'";
  }

  /// As one types it, quoted only where it must be.
  static String shown(String argument) {
    return argument.matches("[\\p{L}\\d./=:-]+") ? argument : quoted(argument);
  }

  private static UsageProblem withNear(UsageProblem problem, List<String> near, Nghiquyet program) {
    var messages = program.messages();
    return near.isEmpty()
        ? problem
        : problem.withNext(messages.text("error.near", messages.choice(near)));
  }

  private static String listed(List<String> names) {
    var shown = names.stream().limit(CANDIDATES).collect(Collectors.joining("; "));
    return names.size() > CANDIDATES ? shown + "; … (" + names.size() + ")" : shown;
  }
}
