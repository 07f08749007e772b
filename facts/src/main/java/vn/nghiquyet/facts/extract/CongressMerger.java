package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.place.Places;

/// Makes one congress of its many mentions: `lần thứ XX`, `khóa 20` and `nhiệm kỳ 2020-2025` of one
/// committee.
final class CongressMerger {

  private static final int TERM = 5;

  /// Characters of ` và ` between two congresses.
  private static final int AND = 4;

  private CongressMerger() {}

  /// `terms` are the party terms the text tells anywhere, `subjects` the places it is about.
  static List<Fact.Congress> merge(
      List<Fact.Congress> mentions, List<String> terms, List<Place> subjects) {
    var merged = new ArrayList<Fact.Congress>();
    mentions.stream().filter(m -> m.ordinal().isPresent()).forEach(m -> add(merged, m));
    mentions.stream().filter(m -> m.ordinal().isEmpty()).forEach(m -> add(merged, m));
    for (var subject : subjects) {
      latest(merged, subject).ifPresent(c -> giveTerm(merged, c, terms));
    }
    withTermOfPair(merged);
    merged.replaceAll(c -> c.term().isPresent() ? c : withNeighboursTerm(c, merged));
    merged.replaceAll(c -> c.term().isPresent() ? c : withOnlyTerm(c, merged, terms));
    merged.sort(Comparator.comparingInt(c -> c.quote().start()));
    return merged;
  }

  private static void add(List<Fact.Congress> merged, Fact.Congress mention) {
    for (int i = 0; i < merged.size(); i++) {
      if (same(merged.get(i), mention)) {
        merged.set(i, join(merged.get(i), mention));
        return;
      }
    }
    if (mention.ordinal().isPresent() || !completed(merged, mention)) {
      merged.add(mention);
    }
  }

  /// A term without an ordinal completes the committee's one congress that has an ordinal and no
  /// term.
  private static boolean completed(List<Fact.Congress> merged, Fact.Congress mention) {
    var open =
        merged.stream()
            .filter(c -> c.level() == mention.level() && sameCommittee(c, mention))
            .filter(c -> c.ordinal().isPresent() && c.term().isEmpty())
            .max(Comparator.comparing(c -> c.ordinal().orElse(0)));
    open.ifPresent(c -> merged.set(merged.indexOf(c), join(c, mention)));
    return open.isPresent();
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
    boolean better = second.of().length() > first.of().length() && second.place().isPresent();
    return new Fact.Congress(
        first.ordinal().or(second::ordinal),
        first.level(),
        better ? second.of() : first.of(),
        first.place().or(second::place),
        first.term().or(second::term),
        first.quote());
  }

  /// A subject's latest congress, where its term is told apart from it.
  private static Optional<Fact.Congress> latest(List<Fact.Congress> merged, Place subject) {
    var own =
        merged.stream()
            .filter(c -> c.level() != Level.NATIONAL && c.ordinal().isPresent())
            .filter(c -> c.place().filter(subject::equals).isPresent())
            .toList();
    return own.stream()
        .max(Comparator.comparing(c -> c.ordinal().orElse(0)))
        .filter(c -> c.term().isEmpty());
  }

  private static void giveTerm(
      List<Fact.Congress> merged, Fact.Congress congress, List<String> terms) {
    terms.stream()
        .max(Comparator.naturalOrder())
        .filter(t ->
            merged.stream()
                .noneMatch(c ->
                    c.term().filter(t::equals).isPresent()
                        && sameCommittee(c, congress)
                        && c.level() == congress.level()))
        .ifPresent(t -> merged.set(merged.indexOf(congress), withTerm(congress, t)));
  }

  private static Fact.Congress withTerm(Fact.Congress c, String term) {
    return new Fact.Congress(
        c.ordinal(), c.level(), c.of(), c.place(), Optional.of(term), c.quote());
  }

  /// `Đại hội Đảng bộ tỉnh A lần thứ XVIII và Đại hội Đảng bộ tỉnh B lần thứ XIV, nhiệm kỳ …`: the
  /// term behind a pair is that of both.
  private static void withTermOfPair(List<Fact.Congress> merged) {
    merged.replaceAll(c ->
        c.term().isPresent()
            ? c
            : merged.stream()
                .filter(o -> o.level() == c.level() && o.term().isPresent())
                .filter(o -> {
                  int between = o.quote().start() - c.quote().end();
                  return between > 0 && between <= AND;
                })
                .findFirst()
                .map(o -> withTerm(c, o.term().get()))
                .orElse(c));
  }

  /// The congress before or after one whose term is told: terms follow one another.
  private static Fact.Congress withNeighboursTerm(Fact.Congress c, List<Fact.Congress> all) {
    if (c.ordinal().isEmpty() || c.level() == Level.NATIONAL) {
      return c;
    }
    for (var other : all) {
      boolean neighbour =
          other.level() == c.level()
              && sameCommittee(c, other)
              && other.term().isPresent()
              && other.ordinal().filter(o -> Math.abs(o - c.ordinal().get()) == 1).isPresent();
      if (neighbour) {
        int step = (c.ordinal().get() - other.ordinal().get()) * TERM;
        int first = Integer.parseInt(other.term().get().substring(0, 4)) + step;
        var term = first + "-" + (first + TERM);
        return withTerm(c, term);
      }
    }
    return c;
  }

  /// A text that tells one term tells that of the congress it names.
  private static Fact.Congress withOnlyTerm(
      Fact.Congress c, List<Fact.Congress> all, List<String> terms) {
    boolean only = terms.size() == 1 && c.ordinal().isPresent() && c.level() != Level.NATIONAL;
    boolean taken =
        all.stream()
            .anyMatch(o -> o.term().isPresent() && o.level() == c.level() && sameCommittee(o, c));
    return only && !taken ? withTerm(c, terms.getFirst()) : c;
  }

  /// The term of the congress an article is about: its subject's latest, else the latest of any.
  static Optional<String> mainTerm(List<Fact.Congress> congresses, Places places) {
    return congresses.stream()
        .filter(c -> c.place().filter(places.subjects()::contains).isPresent())
        .flatMap(c -> c.term().stream())
        .max(String::compareTo)
        .or(() -> congresses.stream().flatMap(c -> c.term().stream()).max(String::compareTo));
  }
}
