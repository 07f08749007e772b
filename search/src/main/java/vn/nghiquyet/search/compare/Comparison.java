package vn.nghiquyet.search.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.hits.Hits;
import vn.nghiquyet.search.names.PlaceRef;

/// Places side by side: a row for each indicator, a column for each place.
///
/// @param places the columns
/// @param rows indicators told of most places first, then by name
public record Comparison(List<PlaceRef> places, List<Row> rows) {

  public Comparison {
    places = List.copyOf(places);
    rows = List.copyOf(rows);
  }

  /// One indicator.
  ///
  /// @param indicator which
  /// @param cells for each place all that is told of it
  public record Row(IndicatorEntry indicator, List<List<Told>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /// How many places have a figure.
    public long filled() {
      return cells.stream().filter(c -> !c.isEmpty()).count();
    }
  }

  /// Only the indicators that are told of two places or more.
  public Comparison common() {
    return new Comparison(places, rows.stream().filter(r -> r.filled() > 1).toList());
  }

  /// Only the indicators that are told of some of the places and not of others.
  public Comparison lacking() {
    var lacking = rows.stream().filter(r -> r.filled() < places.size()).toList();
    return new Comparison(places, lacking);
  }

  /// Only the figures that articles tell differently: of one kind and period, in one unit.
  public Comparison conflicts() {
    var conflicting =
        rows.stream()
            .map(r -> new Row(r.indicator(), r.cells().stream().map(Told::conflicting).toList()))
            .filter(r -> r.filled() > 0)
            .toList();
    return new Comparison(places, conflicting);
  }

  /// The figures that pass the filters and are those of the places themselves, not of what lies in
  /// them.
  public static Comparison of(Hits hits, List<PlaceRef> places, Filters filters)
      throws IOException {
    Map<String, IndicatorEntry> indicators = new TreeMap<>();
    var byPlace = new ArrayList<Map<String, List<FactHit>>>();
    for (var place : places) {
      var query = new TermQuery(new Term(Fields.PLACE, place.key()));
      var found = hits.facts(query, filters, List.of(FactType.FIGURE), Integer.MAX_VALUE);
      Map<String, List<FactHit>> byIndicator = new TreeMap<>();
      for (var hit : found.first()) {
        if (hit.fact() instanceof Fact.Figure figure) {
          var entry = IndicatorEntry.of(figure);
          indicators.putIfAbsent(entry.key(), entry);
          byIndicator.computeIfAbsent(entry.key(), _ -> new ArrayList<>()).add(hit);
        }
      }
      byPlace.add(byIndicator);
    }
    var rows =
        indicators.values().stream()
            .map(i -> row(i, byPlace))
            .sorted(
                Comparator.comparingLong(Row::filled)
                    .reversed()
                    .thenComparing(r -> r.indicator().name())
                    .thenComparing(r -> r.indicator().key()))
            .toList();
    return new Comparison(places, rows);
  }

  private static Row row(IndicatorEntry indicator, List<Map<String, List<FactHit>>> byPlace) {
    return new Row(
        indicator,
        byPlace.stream().map(m -> Told.of(m.getOrDefault(indicator.key(), List.of()))).toList());
  }
}
