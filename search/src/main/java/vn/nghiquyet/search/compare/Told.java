package vn.nghiquyet.search.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.hits.FactRef;

/// A figure, and all articles that tell it.
///
/// @param first the figure as the first of them, by day, tells it
/// @param figure its figure
/// @param facts where it is told, in order of the articles' days
public record Told(FactHit first, Fact.Figure figure, List<FactRef> facts) {

  private static final Comparator<FactHit> BY_DAY =
      Comparator.comparing((FactHit h) -> h.day().map(Object::toString).orElse("9"))
          .thenComparing(FactHit::article)
          .thenComparingInt(FactHit::order);

  public Told {
    facts = List.copyOf(facts);
  }

  /// Ids of the articles that tell it.
  public List<String> articles() {
    return facts.stream().map(FactRef::article).toList();
  }

  /// The figure's number in its standard unit, or as printed; empty for a status.
  public Optional<BigDecimal> number() {
    return figure.measure().map(m -> m.amount().map(Fact.Amount::value).orElse(m.value()));
  }

  /// What two figures must share to stand on one scale: the unit, and whether it is a change.
  public Optional<String> scale() {
    return Likeness.unit(figure).map(unit -> unit + figure.change().map(c -> " " + c).orElse(""));
  }

  /// What makes two figures of one place and indicator the same.
  private record Same(
      Optional<Fact.Measure> measure,
      Fact.Kind kind,
      Optional<String> period,
      Optional<String> change) {}

  /// Puts the tellings of one figure together; figures of one place and one indicator.
  public static List<Told> of(List<FactHit> hits) {
    var told = new LinkedHashMap<Same, Told>();
    hits.stream().sorted(BY_DAY).forEach(hit -> add(told, hit));
    return told.values().stream()
        .sorted(
            Comparator.comparing((Told t) -> t.figure().kind())
                .thenComparing(t -> t.figure().period().orElse("")))
        .toList();
  }

  /// What makes two figures tell of the same: only the number may differ.
  private record Asked(
      Fact.Kind kind, String period, Optional<String> change, Optional<String> unit) {

    static Asked of(Told told) {
      var figure = told.figure();
      return new Asked(
          figure.kind(), figure.period().orElse(""), figure.change(), Likeness.unit(figure));
    }
  }

  /// Those that another article tells with another number. A figure without a period is left out:
  /// nobody knows whether it is of the same time.
  static List<Told> conflicting(List<Told> told) {
    return told.stream()
        .filter(t -> t.figure().period().isPresent())
        .filter(t -> told.stream().anyMatch(other -> differ(t, other)))
        .toList();
  }

  private static boolean differ(Told a, Told b) {
    return Asked.of(a).equals(Asked.of(b))
        && a.figure().measure().isPresent()
        && b.figure().measure().isPresent()
        && !a.articles().equals(b.articles())
        && Outcome.value(a.figure()).compareTo(Outcome.value(b.figure())) != 0;
  }

  private static void add(Map<Same, Told> told, FactHit hit) {
    if (!(hit.fact() instanceof Fact.Figure figure)) {
      return;
    }
    var same = new Same(figure.measure(), figure.kind(), figure.period(), figure.change());
    told.merge(same, new Told(hit, figure, List.of(hit.ref())), (a, _) -> a.alsoBy(hit.ref()));
  }

  private Told alsoBy(FactRef fact) {
    if (articles().contains(fact.article())) {
      return this;
    }
    var more = new ArrayList<>(facts);
    more.add(fact);
    return new Told(first, figure, more);
  }
}
