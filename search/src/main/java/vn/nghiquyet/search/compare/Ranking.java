package vn.nghiquyet.search.compare;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.hits.Hits;

/// One indicator over all places, the highest figure first.
///
/// Figures in different units, of different kinds, or told as a change and as a level, are never
/// put in one order: each sort has its own, that with most figures first.
public final class Ranking {

  private static final Set<String> MONEY = Set.of("VND", "USD");

  private Ranking() {}

  /// A figure in the order of its unit.
  ///
  /// @param rank from 1; equal figures share a rank
  /// @param place whose, where it is known
  /// @param unit the standard unit, or the printed one where there is no other
  /// @param value the figure in that unit
  /// @param told the figure
  public record Ranked(
      int rank, Optional<String> place, String unit, BigDecimal value, Told told) {}

  /// The figures of an indicator that pass the filters.
  public static List<Ranked> of(Hits hits, IndicatorEntry indicator, Filters filters)
      throws IOException {
    var found =
        hits.facts(
            MatchAllDocsQuery.INSTANCE,
            filters.withIndicators(Set.of(indicator.key())),
            List.of(FactType.FIGURE),
            Integer.MAX_VALUE);
    Map<String, List<FactHit>> byPlace = new TreeMap<>();
    for (var hit : found.first()) {
      byPlace.computeIfAbsent(label(hit.fact().place()), _ -> new ArrayList<>()).add(hit);
    }
    Map<Sort, List<Ranked>> bySort = new TreeMap<>();
    byPlace.forEach((place, figures) ->
        Told.of(figures).stream()
            .flatMap(t -> unranked(place, t))
            .forEach(r -> bySort.computeIfAbsent(Sort.of(r), _ -> new ArrayList<>()).add(r)));
    return bySort.values().stream()
        .sorted(Comparator.comparingInt((List<Ranked> l) -> l.size()).reversed())
        .flatMap(l -> ranked(l).stream())
        .toList();
  }

  private static String label(Optional<Place> place) {
    return place.map(p -> PlaceEntry.of(p).label()).orElse("");
  }

  private static Stream<Ranked> unranked(String place, Told told) {
    return told.figure().measure().stream()
        .map(m ->
            new Ranked(
                0,
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                m.amount().map(a -> unit(a, told.figure())).orElse(m.unit()),
                m.amount().map(Fact.Amount::value).orElse(m.value()),
                told));
  }

  /// What figures of one order share.
  private record Sort(String unit, Fact.Kind kind, boolean change) implements Comparable<Sort> {

    static Sort of(Ranked ranked) {
      var figure = ranked.told().figure();
      return new Sort(ranked.unit(), figure.kind(), figure.change().isPresent());
    }

    @Override
    public int compareTo(Sort other) {
      return Comparator.comparing(Sort::change)
          .thenComparing(Sort::kind)
          .thenComparing(Sort::unit)
          .compare(this, other);
    }
  }

  /// Of money, the person and the year are understood, whether they are printed or not. Of other
  /// things they are not: 3% a year is more than 5% in a term; the period may tell it.
  private static String unit(Fact.Amount amount, Fact.Figure figure) {
    var per = new TreeSet<>(amount.per());
    if (MONEY.contains(amount.unit())) {
      per.removeAll(Likeness.UNDERSTOOD);
    } else if (figure.period().filter(p -> p.startsWith("annual ")).isPresent()) {
      per.add("year");
    }
    return String.join("/", Stream.concat(Stream.of(amount.unit()), per.stream()).toList());
  }

  private static List<Ranked> ranked(List<Ranked> unranked) {
    var sorted =
        unranked.stream()
            .sorted(
                Comparator.comparing(Ranked::value)
                    .reversed()
                    .thenComparing(r -> r.place().orElse("")))
            .toList();
    var ranked = new ArrayList<Ranked>();
    for (var r : sorted) {
      boolean tie = !ranked.isEmpty() && ranked.getLast().value().compareTo(r.value()) == 0;
      int rank = tie ? ranked.getLast().rank() : ranked.size() + 1;
      ranked.add(new Ranked(rank, r.place(), r.unit(), r.value(), r.told()));
    }
    return ranked;
  }
}
