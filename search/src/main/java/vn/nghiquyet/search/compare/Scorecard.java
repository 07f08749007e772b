package vn.nghiquyet.search.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.indexer.schema.PartyTerm;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.hits.Hits;
import vn.nghiquyet.search.names.PlaceRef;

/// A place's targets, each beside what was reported of it.
///
/// Targets and reports meet within an indicator and a term of office, never across. What differs in
/// unit or period is shown as that and not set off against the target.
///
/// @param place whose
/// @param rows by term, newest first, then by indicator
public record Scorecard(PlaceRef place, List<Row> rows) {

  public Scorecard {
    rows = List.copyOf(rows);
  }

  /// One target.
  ///
  /// @param indicator what is measured
  /// @param term the term of office that plans it; empty where neither period nor article tells
  /// @param target what was promised; a figure told with its plan is target and report in one
  /// @param reports what was told since, in the order of their periods
  /// @param outcome what comes of it
  public record Row(
      IndicatorEntry indicator, String term, Told target, List<Report> reports, Outcome outcome) {
    public Row {
      reports = List.copyOf(reports);
    }
  }

  /// A result or an estimate beside a target.
  ///
  /// @param told the figure
  /// @param likeness how it can be set against the target
  public record Report(Told told, Likeness likeness) {}

  /// The scorecard of a place; figures of what lies in it are not its own.
  public static Scorecard of(Hits hits, PlaceRef place, Filters filters, SameLand land)
      throws IOException {
    var query = new TermQuery(new Term(Fields.PLACE, place.key()));
    var found = hits.facts(query, filters, List.of(FactType.FIGURE), Integer.MAX_VALUE);
    return of(place, found.first(), filters, land);
  }

  /// The scorecards of all places that have targets, by their labels.
  public static List<Scorecard> all(Hits hits, Filters filters, SameLand land) throws IOException {
    var found =
        hits.facts(
            MatchAllDocsQuery.INSTANCE, filters, List.of(FactType.FIGURE), Integer.MAX_VALUE);
    Map<String, List<FactHit>> byPlace = new TreeMap<>();
    Map<String, PlaceRef> places = new TreeMap<>();
    for (var hit : found.first()) {
      hit.fact()
          .place()
          .map(PlaceEntry::of)
          .ifPresent(entry -> {
            byPlace.computeIfAbsent(entry.label(), _ -> new ArrayList<>()).add(hit);
            places.putIfAbsent(entry.label(), new PlaceRef(entry.key(), entry.label()));
          });
    }
    return places.entrySet().stream()
        .map(e -> of(e.getValue(), byPlace.getOrDefault(e.getKey(), List.of()), filters, land))
        .filter(card -> !card.rows().isEmpty())
        .toList();
  }

  /// Only the rows with one of some outcomes; all where none is named.
  public Scorecard with(Set<Outcome> outcomes) {
    return outcomes.isEmpty()
        ? this
        : new Scorecard(place, rows.stream().filter(r -> outcomes.contains(r.outcome())).toList());
  }

  private static Scorecard of(PlaceRef place, List<FactHit> hits, Filters filters, SameLand land) {
    Map<String, List<FactHit>> groups = new TreeMap<>();
    for (var hit : hits) {
      if (hit.fact() instanceof Fact.Figure figure) {
        groups.computeIfAbsent(key(figure, filters), _ -> new ArrayList<>()).add(hit);
      }
    }
    var rows = new ArrayList<Row>();
    groups.forEach((key, figures) -> rows.addAll(rows(key, Told.of(figures), land)));
    rows.sort(
        Comparator.comparing(Row::term)
            .reversed()
            .thenComparing(r -> r.indicator().name())
            .thenComparing(r -> r.indicator().key())
            .thenComparing(r -> r.target().figure().period().orElse(""))
            .thenComparing(r -> r.target().first().ref().toString()));
    return new Scorecard(place, rows);
  }

  /// Where one term is asked for, all that passes belongs to it.
  private static String key(Fact.Figure figure, Filters filters) {
    var term =
        filters.terms().size() == 1
            ? filters.terms().iterator().next()
            : figure.period().flatMap(PartyTerm::of).orElse("");
    return term + "\t" + IndicatorEntry.of(figure).key();
  }

  private static List<Row> rows(String key, List<Told> told, SameLand land) {
    var term = key.substring(0, key.indexOf('\t'));
    var promised = told.stream().filter(Scorecard::isPromise).toList();
    var reports = told.stream().filter(t -> !promised.contains(t)).toList();
    return promised.stream()
        .map(target -> isPair(target) ? pair(term, target) : row(term, target, reports, land))
        .toList();
  }

  private static boolean isPromise(Told told) {
    return told.figure().kind() == Fact.Kind.TARGET || isPair(told);
  }

  /// `1.236/1.500 ha` tells at once what was planned and what was reached.
  private static boolean isPair(Told told) {
    return told.figure().measure().flatMap(Fact.Measure::plan).isPresent();
  }

  private static Row pair(String term, Told told) {
    var reached = new Report(told, Likeness.SAME);
    var outcome = Outcome.ofPair(told.figure().measure().orElseThrow());
    return new Row(IndicatorEntry.of(told.figure()), term, told, List.of(reached), outcome);
  }

  private static Row row(String term, Told target, List<Told> reports, SameLand land) {
    var beside =
        reports.stream()
            .map(r -> new Report(r, Likeness.of(target.figure(), r.figure(), land)))
            .sorted(
                Comparator.comparing((Report r) -> r.told().figure().period().orElse("9"))
                    .thenComparing(r -> r.told().figure().kind()))
            .toList();
    var outcome = Outcome.of(target.figure(), beside);
    return new Row(IndicatorEntry.of(target.figure()), term, target, beside, outcome);
  }
}
