package vn.nghiquyet.facts.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.facts.resource.TsvResource;

/// How strongly each type word is used without a name: `Đảng bộ huyện lần thứ XX` speaks of the
/// article's huyện.
final class Elided {

  /// What a type word weighs behind `Đảng bộ`, and behind other words.
  private static final double COMMITTEE = 2;

  private static final double UNIT = 0.4;

  private final Map<String, String> types;
  private final List<Use> uses;

  private record Cue(String words, boolean before, boolean committee) {}

  /// A pattern whose one group is the type word.
  private record Use(Pattern pattern, double weight) {}

  Elided() {
    this.types =
        TypeWord.all().stream()
            .filter(t -> t.alone() || t.isCommittee())
            .collect(Collectors.toMap(TypeWord::word, TypeWord::type));
    var alone =
        alternatives(TypeWord.all().stream().filter(TypeWord::alone).map(TypeWord::word).toList());
    var committees =
        alternatives(
            TypeWord.all().stream().filter(TypeWord::isCommittee).map(TypeWord::word).toList());
    var cues = TsvResource.read(Elided.class, "cues.tsv", Elided::cue);
    this.uses =
        List.of(
            new Use(before(cues, true, alone), COMMITTEE),
            new Use(before(cues, false, alone), UNIT),
            new Use(behind(cues, alone), UNIT),
            new Use(Pattern.compile("(?<![\\p{L}\\p{N}])" + committees), UNIT));
  }

  private static Cue cue(TsvResource.Row row) {
    boolean before = row.cell(1).equals("before");
    boolean committee = row.cell(2).equals("committee");
    boolean knownSide = before || row.cell(1).equals("behind");
    if (!knownSide || !(committee || row.cell(2).equals("unit"))) {
      throw row.bad("side is before or behind, of is committee or unit");
    }
    return new Cue(row.cell(0), before, committee);
  }

  private static Pattern before(List<Cue> cues, boolean committee, String type) {
    var words =
        cues.stream()
            .filter(c -> c.before() && c.committee() == committee)
            .map(Cue::words)
            .toList();
    return Pattern.compile("(?:" + String.join("|", words) + ") " + type);
  }

  private static Pattern behind(List<Cue> cues, String type) {
    var words = cues.stream().filter(c -> !c.before()).map(Cue::words).toList();
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + type + " (?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])");
  }

  private static String alternatives(List<String> words) {
    return "("
        + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
        + ")(?![\\p{L}\\p{N}])";
  }

  /// The weight of each type.
  ///
  /// @param where how much a place in the text counts, by offset
  Map<String, Double> votes(
      String canonical, List<LinkedMention> mentions, ToDoubleFunction<Integer> where) {
    Map<String, Double> votes = new HashMap<>();
    for (var use : uses) {
      var matcher = use.pattern().matcher(canonical);
      while (matcher.find()) {
        int start = matcher.start(1);
        boolean named = mentions.stream().anyMatch(m -> m.mention().start() == start);
        if (!named) {
          var type = types.getOrDefault(matcher.group(1), matcher.group(1));
          votes.merge(type, use.weight() * where.applyAsDouble(start), Double::sum);
        }
      }
    }
    return votes;
  }

  /// The type that an article without any name speaks of most; provinces only where nothing else is
  /// spoken of, since their committees are named everywhere.
  Optional<String> main(Map<String, Double> votes) {
    var own = votes.entrySet().stream().filter(e -> !e.getKey().equals("tỉnh")).toList();
    return (own.isEmpty() ? List.copyOf(votes.entrySet()) : own)
        .stream()
            .filter(e -> e.getValue() >= COMMITTEE)
            .max(
                Comparator.comparingDouble((Map.Entry<String, Double> e) -> e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
  }
}
