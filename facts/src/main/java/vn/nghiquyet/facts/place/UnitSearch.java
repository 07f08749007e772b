package vn.nghiquyet.facts.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.analyzers.text.YAsI;
import vn.nghiquyet.facts.model.Level;

/// Finds the units that somebody typed the name of: with or without accents and type word, with the
/// district or province behind it, by another name, or by code.
public final class UnitSearch {

  private static final Pattern CODE = Pattern.compile("(?:old|new):\\d+(?:\\.\\d+)?");

  private final Gazetteer gazetteer;
  private final List<TypeWord> types = TypeWord.all();

  /// A search over a gazetteer.
  public UnitSearch(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Names as they are compared.
  ///
  /// @param of a name as typed or listed → as compared
  /// @param units by the names as compared
  /// @param types type words as compared
  private record Spelling(
      UnaryOperator<String> of, Map<String, List<Unit>> units, List<TypeWord> types) {

    /// The units of a name behind a type word, else of the name as a whole.
    List<Unit> named(String typed) {
      var name = of.apply(typed);
      for (var type : types) {
        var rest = behind(name, type);
        if (rest.isPresent()) {
          var fitting =
              units.getOrDefault(rest.get(), List.of()).stream()
                  .filter(u -> u.type().equals(type.type()))
                  .toList();
          if (!fitting.isEmpty()) {
            return fitting;
          }
        }
      }
      return units.getOrDefault(name, List.of());
    }

    private static Optional<String> behind(String name, TypeWord type) {
      if (!name.startsWith(type.word()) || name.length() == type.word().length()) {
        return Optional.empty();
      }
      var rest = name.substring(type.word().length());
      return type.isAbbreviation() || rest.charAt(0) == ' '
          ? Optional.of(rest.strip())
          : Optional.empty();
    }
  }

  /// The states of the units meant, provinces first; none where no unit has such a name.
  public List<Unit> find(String typed) {
    var text = typed.replaceAll("[,()]+", ",").replaceAll("\\s+", " ").strip();
    if (CODE.matcher(text).matches()) {
      return gazetteer.byId(text).map(List::of).orElse(List.of());
    }
    var found = new ArrayList<>(found(text, accented()));
    if (found.isEmpty()) {
      found.addAll(found(text, bare()));
    }
    found.sort(
        Comparator.comparing(Unit::level)
            .thenComparing(Unit::name)
            .thenComparing(this::province)
            .thenComparing(Unit::from)
            .thenComparing(Unit::id));
    return List.copyOf(found);
  }

  private Spelling accented() {
    return new Spelling(Gazetteer::key, gazetteer.byKey(), spelled(YAsI::of));
  }

  /// Without accents; made only where nothing is found with those that were typed.
  private Spelling bare() {
    UnaryOperator<String> of = name -> YAsI.of(Folded.of(name));
    Map<String, List<Unit>> units = HashMap.newHashMap(gazetteer.byKey().size());
    gazetteer
        .byKey()
        .forEach((key, named) -> named.forEach(unit -> add(units, of.apply(key), unit)));
    return new Spelling(of, units, spelled(of));
  }

  private List<TypeWord> spelled(UnaryOperator<String> of) {
    return types.stream().map(t -> new TypeWord(of.apply(t.word()), t.type(), t.alone())).toList();
  }

  private static void add(Map<String, List<Unit>> units, String name, Unit unit) {
    var named = units.computeIfAbsent(name, _ -> new ArrayList<>(2));
    if (named.stream().noneMatch(u -> u.id().equals(unit.id()))) {
      named.add(unit);
    }
  }

  private List<Unit> found(String text, Spelling spelling) {
    int comma = text.indexOf(',');
    if (comma > 0) {
      return within(text.substring(0, comma), text.substring(comma + 1), spelling);
    }
    var whole = spelling.named(text);
    for (int i = text.lastIndexOf(' ');
        whole.isEmpty() && i > 0;
        i = text.lastIndexOf(' ', i - 1)) {
      whole = within(text.substring(0, i), text.substring(i + 1), spelling);
    }
    return whole;
  }

  /// Those of a name that lie in all of the units named behind it.
  private List<Unit> within(String name, String around, Spelling spelling) {
    var units = spelling.named(name.strip());
    for (var part : around.split(",", -1)) {
      if (!part.isBlank()) {
        var names = new TreeSet<String>();
        spelling.named(part.strip()).forEach(u -> names.add(u.level() + u.name()));
        units = units.stream().filter(u -> liesIn(u, names)).toList();
      }
    }
    return units;
  }

  private boolean liesIn(Unit unit, Set<String> names) {
    return List.of(Level.DISTRICT, Level.PROVINCE).stream()
        .flatMap(l -> gazetteer.ancestorOf(unit, l).stream())
        .anyMatch(a -> !a.equals(unit) && names.contains(a.level() + a.name()));
  }

  private String province(Unit unit) {
    return gazetteer.provinceOf(unit).map(Unit::name).orElse("");
  }

  /// The first name in what was typed, without type word and without what stands around the unit.
  public String bareName(String typed) {
    var name = Canonical.of(typed).replaceAll("[,(].*", "").strip();
    return types.stream().flatMap(t -> Spelling.behind(name, t).stream()).findFirst().orElse(name);
  }

  /// Every name there is, for finding what was meant by a mistyped one.
  public Set<String> names() {
    var names = new TreeSet<String>();
    gazetteer.byKey().values().forEach(units -> units.forEach(u -> names.add(u.name())));
    return names;
  }
}
