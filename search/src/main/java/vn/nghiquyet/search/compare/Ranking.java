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
/// Figures in different units are never put in one order: each unit has its own, that with most
/// figures first.
public final class Ranking {

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
    Map<String, List<Ranked>> byUnit = new TreeMap<>();
    byPlace.forEach((place, figures) ->
        Told.of(figures).stream()
            .flatMap(t -> unranked(place, t))
            .forEach(r -> byUnit.computeIfAbsent(r.unit(), _ -> new ArrayList<>()).add(r)));
    return byUnit.values().stream()
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
                m.amount().map(Ranking::unit).orElse(m.unit()),
                m.amount().map(Fact.Amount::value).orElse(m.value()),
                told));
  }

  private static String unit(Fact.Amount amount) {
    return String.join(
        "/", Stream.concat(Stream.of(amount.unit()), amount.per().stream()).toList());
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
