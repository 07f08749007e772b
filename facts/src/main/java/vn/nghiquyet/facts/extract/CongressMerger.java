package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.place.Places;

/// Makes one congress of its many mentions: `lần thứ XX`, `khóa 20` and `nhiệm kỳ 2020-2025` of one
/// committee.
final class CongressMerger {

  private CongressMerger() {}

  static List<Fact.Congress> merge(List<Fact.Congress> mentions) {
    var merged = new ArrayList<Fact.Congress>();
    for (var mention : mentions) {
      if (mention.ordinal().isPresent()) {
        add(merged, mention);
      }
    }
    for (var mention : mentions) {
      if (mention.ordinal().isEmpty()) {
        add(merged, mention);
      }
    }
    merged.sort((a, b) -> Integer.compare(a.quote().start(), b.quote().start()));
    return merged;
  }

  private static void add(List<Fact.Congress> merged, Fact.Congress mention) {
    for (int i = 0; i < merged.size(); i++) {
      if (same(merged.get(i), mention)) {
        merged.set(i, join(merged.get(i), mention));
        return;
      }
    }
    merged.add(mention);
  }

  private static boolean same(Fact.Congress a, Fact.Congress b) {
    boolean committee = a.level() == b.level() && sameCommittee(a, b);
    boolean ordinal = a.ordinal().isPresent() && a.ordinal().equals(b.ordinal());
    boolean term = a.term().isPresent() && a.term().equals(b.term());
    boolean openOrdinal = a.ordinal().isEmpty() || b.ordinal().isEmpty();
    boolean conflictingTerm = a.term().isPresent() && b.term().isPresent() && !term;
    return committee && ((ordinal && !conflictingTerm) || (term && openOrdinal));
  }

  private static boolean sameCommittee(Fact.Congress a, Fact.Congress b) {
    if (a.level() == Level.NATIONAL) {
      return true;
    }
    boolean open = a.place().isEmpty() || b.place().isEmpty();
    boolean sector = a.level() == Level.OTHER || a.level() == Level.BASE;
    return open || (sector && a.place().equals(b.place())) || a.of().equalsIgnoreCase(b.of());
  }

  private static Fact.Congress join(Fact.Congress first, Fact.Congress second) {
    var longer =
        second.of().length() > first.of().length() && second.place().isPresent() ? second : first;
    return new Fact.Congress(
        first.ordinal().or(second::ordinal),
        first.level(),
        longer.of(),
        first.place().or(second::place),
        first.term().or(second::term),
        first.quote());
  }

  /// The term of the congress an article is about: its subject's latest, else the latest of any.
  static Optional<String> mainTerm(List<Fact.Congress> congresses, Places places) {
    var subjects = places.subjects();
    return congresses.stream()
        .filter(c -> c.place().filter(subjects::contains).isPresent())
        .flatMap(c -> c.term().stream())
        .max(String::compareTo)
        .or(() -> congresses.stream().flatMap(c -> c.term().stream()).max(String::compareTo));
  }
}
