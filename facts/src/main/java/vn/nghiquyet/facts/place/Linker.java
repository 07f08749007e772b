package vn.nghiquyet.facts.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;

/// Decides which unit each mention means: by type word and day, by the names beside it, by the
/// provinces and districts that the article speaks of, last by the paper. Where several fit equally
/// well the place stays open, never guessed.
final class Linker {

  /// How far behind a name its province may stand: `huyện X, tỉnh Y`, `X (Y)`.
  private static final int BESIDE = 14;

  private static final int WEIGHT_BESIDE = 100;
  private static final int WEIGHT_DISTRICT = 3;
  private static final int WEIGHT_PROVINCE = 2;
  private static final int WEIGHT_PAPER = 1;

  private final Gazetteer gazetteer;

  Linker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The mentions that mean a place; bare names count only where the article names the same unit
  /// with its type, or for provinces.
  List<LinkedMention> link(List<Mention> mentions, Setting setting) {
    var context = context(mentions, setting);
    var typed = new ArrayList<LinkedMention>();
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      if (mention.type().isPresent()) {
        typed.add(place(mentions, i, context, setting));
      }
    }
    var known = typed.stream().collect(Collectors.groupingBy(m -> m.mention().key()));
    var all = new ArrayList<>(typed);
    for (var mention : mentions) {
      if (mention.type().isEmpty()) {
        bare(mention, known, setting).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(m -> m.mention().start()));
    return all;
  }

  /// How often the article names each district and province, by level and key.
  private record Context(Map<String, Integer> named, Set<String> papers) {

    int of(Unit unit) {
      return named.getOrDefault(name(unit), 0);
    }

    static String name(Unit unit) {
      return unit.level() + unit.name();
    }
  }

  private Context context(List<Mention> mentions, Setting setting) {
    Map<String, Integer> named = new HashMap<>();
    for (var mention : mentions) {
      mention.units().stream()
          .filter(u -> u.level() != Level.COMMUNE)
          .map(Context::name)
          .distinct()
          .forEach(n -> named.merge(n, 1, Integer::sum));
    }
    return new Context(named, papers(setting));
  }

  /// Names of the provinces that the paper's host or name contains.
  private Set<String> papers(Setting setting) {
    return gazetteer.provinces().stream()
        .filter(p -> setting.hints().stream().anyMatch(h -> h.contains(squeezed(p.name()))))
        .map(Context::name)
        .collect(Collectors.toSet());
  }

  private static String squeezed(String name) {
    return Folded.of(name).replaceAll("[^a-z]", "");
  }

  private LinkedMention place(List<Mention> mentions, int at, Context context, Setting setting) {
    var mention = mentions.get(at);
    var units = onDay(mention.units(), setting.day());
    if (units.size() == 1) {
      return linked(mention, units.getFirst(), Explanation.Reason.ONLY_ONE, units, setting);
    }
    var best = new Support(0, Explanation.Reason.OPEN);
    var chosen = new ArrayList<Unit>();
    for (var unit : units) {
      var support = support(unit, mentions, at, context, setting);
      if (support.score() > best.score()) {
        best = support;
        chosen.clear();
      }
      if (support.score() == best.score()) {
        chosen.add(unit);
      }
    }
    if (best.score() > 0 && chosen.size() == 1) {
      return linked(mention, chosen.getFirst(), best.reason(), units, setting);
    }
    var open = open(mention, chosen, setting);
    return new LinkedMention(mention, open, explained(Explanation.Reason.OPEN, chosen, setting));
  }

  private LinkedMention linked(
      Mention mention,
      Unit unit,
      Explanation.Reason reason,
      List<Unit> candidates,
      Setting setting) {
    return new LinkedMention(
        mention, gazetteer.place(unit, setting.day()), explained(reason, candidates, setting));
  }

  private Explanation explained(Explanation.Reason reason, List<Unit> candidates, Setting setting) {
    return new Explanation(
        reason,
        setting.day(),
        candidates.stream().map(u -> gazetteer.place(u, setting.day())).toList());
  }

  private Place open(Mention mention, List<Unit> units, Setting setting) {
    var first = units.getFirst();
    var provinces =
        units.stream().map(u -> gazetteer.place(u, setting.day()).province()).distinct().toList();
    var province = provinces.size() == 1 ? provinces.getFirst() : "";
    return new Place(
        first.name(), mention.type().orElse(first.type()), first.level(), province, "", List.of());
  }

  /// How much speaks for a unit, and what speaks most.
  private record Support(int score, Explanation.Reason reason) {}

  private Support support(
      Unit unit, List<Mention> mentions, int at, Context context, Setting setting) {
    int named = 0;
    int paper = 0;
    int beside = 0;
    for (var level : List.of(Level.DISTRICT, Level.PROVINCE)) {
      var ancestor = gazetteer.ancestorOn(unit, level, setting.day()).filter(a -> !a.equals(unit));
      if (ancestor.isPresent()) {
        int weight = level == Level.DISTRICT ? WEIGHT_DISTRICT : WEIGHT_PROVINCE;
        named += weight * Math.min(context.of(ancestor.get()), 10);
        paper += context.papers().contains(Context.name(ancestor.get())) ? WEIGHT_PAPER : 0;
        beside += standsBeside(ancestor.get(), mentions, at) ? WEIGHT_BESIDE : 0;
      }
    }
    var reason =
        beside > 0
            ? Explanation.Reason.BESIDE
            : named > 0 ? Explanation.Reason.NAMED_AROUND : Explanation.Reason.PAPER;
    return new Support(named + paper + beside, reason);
  }

  private static boolean standsBeside(Unit ancestor, List<Mention> mentions, int at) {
    int end = mentions.get(at).end();
    for (int i = at + 1; i < mentions.size() && i <= at + 2; i++) {
      var next = mentions.get(i);
      if (next.start() - end > BESIDE) {
        return false;
      }
      if (next.units().stream().anyMatch(u -> Context.name(u).equals(Context.name(ancestor)))) {
        return true;
      }
      end = next.end();
    }
    return false;
  }

  /// Of the states of each unit the one in force on the day; where none was, those nearest to the
  /// day.
  private static List<Unit> onDay(List<Unit> units, LocalDate day) {
    var inForce = units.stream().filter(u -> u.inForce(day)).toList();
    if (!inForce.isEmpty()) {
      return inForce;
    }
    long nearest = units.stream().mapToLong(u -> distance(u, day)).min().orElse(0);
    return units.stream().filter(u -> distance(u, day) == nearest).toList();
  }

  private static long distance(Unit unit, LocalDate day) {
    return day.isAfter(unit.to())
        ? day.toEpochDay() - unit.to().toEpochDay()
        : unit.from().toEpochDay() - day.toEpochDay();
  }

  private Optional<LinkedMention> bare(
      Mention mention, Map<String, List<LinkedMention>> known, Setting setting) {
    var units = onDay(mention.units(), setting.day());
    var province = units.stream().filter(u -> u.level() == Level.PROVINCE).findFirst();
    var same = known.get(mention.key());
    boolean dateline = mention.heads() && province.isPresent();
    if (same != null && !dateline) {
      var place = same.getFirst().place();
      var why = new Explanation(Explanation.Reason.NAMED_WITH_TYPE, setting.day(), List.of(place));
      return Optional.of(new LinkedMention(mention, place, why));
    }
    if (gazetteer.isPerson(mention.key())) {
      return Optional.empty();
    }
    return province
        .or(() -> soleDistrict(mention, units))
        .map(u -> linked(mention, u, Explanation.Reason.BARE_NAME, units, setting));
  }

  /// A bare name that only one district has: enough to be a subject where the article says `huyện`
  /// without a name.
  private Optional<Unit> soleDistrict(Mention mention, List<Unit> units) {
    var districts = units.stream().filter(u -> u.level() == Level.DISTRICT).toList();
    boolean safe = !gazetteer.isRisky(mention.key());
    return districts.size() == 1 && safe ? Optional.of(districts.getFirst()) : Optional.empty();
  }
}
