package vn.nghiquyet.search.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.search.hits.DocSets;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.names.IndexPlaces;

/// Coverage in an open index.
public final class Coverages {

  /// A trend that nobody chose the step of has at most so many.
  private static final int MOST_STEPS = 40;

  private final IndexSearcher searcher;
  private final IndexPlaces places;

  /// Coverage in an index, its places by their labels.
  public Coverages(IndexSearcher searcher, IndexPlaces places) {
    this.searcher = searcher;
    this.places = places;
  }

  /// Articles that match, by the values of a property; values that no match has are left out.
  public Coverage by(Facet facet, Query query, Filters filters) throws IOException {
    if (facet.isTime()) {
      return trend(Optional.of(facet), query, filters, false);
    }
    var counting = counting(query, filters);
    var rows =
        counting.byTerms(facet).stream()
            .map(r -> new Coverage.Row(r.value(), label(facet, r), r.matched(), r.base()))
            .toList();
    return counting.whole(facet, rows);
  }

  /// Articles that match, by time. Without a step asked for, months, else quarters, else years,
  /// until there are not too many.
  ///
  /// @param zeros whether times without a match are shown, from the first to the last of the
  ///   filters, else of the base
  public Coverage trend(Optional<Facet> asked, Query query, Filters filters, boolean zeros)
      throws IOException {
    var counting = counting(query, filters);
    var days = new TreeSet<LocalDate>();
    counting.eachDay((_, day) -> days.add(day));
    var first = filters.from().or(() -> days.stream().findFirst());
    var last = filters.to().or(() -> days.reversed().stream().findFirst());
    var facet = asked.orElseGet(() -> step(first, last));
    var rows = new ArrayList<>(rows(TimeStep.of(facet), counting, first, last));
    rows.removeIf(r -> !zeros && r.matched().articles() == 0);
    counting.unknown().ifPresent(rows::add);
    return counting.whole(facet, rows);
  }

  private static List<Coverage.Row> rows(
      TimeStep unit, Counting counting, Optional<LocalDate> first, Optional<LocalDate> last)
      throws IOException {
    Map<LocalDate, Counting.Counts> steps = new TreeMap<>();
    if (first.isPresent() && last.isPresent()) {
      for (var at = unit.begin(first.get()); !at.isAfter(last.get()); at = unit.next(at)) {
        steps.put(at, counting.counts());
      }
    }
    counting.eachDay((doc, day) -> {
      counting.known(doc);
      steps.computeIfAbsent(unit.begin(day), _ -> counting.counts()).add(doc);
    });
    var rows = new ArrayList<Coverage.Row>();
    steps.forEach((begin, counts) -> {
      var label = unit.label(begin);
      rows.add(counts.row(Optional.of(label), label));
    });
    return rows;
  }

  private static Facet step(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return Facet.YEAR;
    }
    return List.of(Facet.MONTH, Facet.QUARTER).stream()
        .filter(f -> TimeStep.of(f).count(first.get(), last.get()) <= MOST_STEPS)
        .findFirst()
        .orElse(Facet.YEAR);
  }

  private Counting counting(Query query, Filters filters) throws IOException {
    var type = DocumentType.ARTICLE.term();
    var hits = DocSets.of(searcher, filters.applied(query, type));
    var base = DocSets.of(searcher, filters.applied(MatchAllDocsQuery.INSTANCE, type));
    return new Counting(searcher.getIndexReader(), hits, base);
  }

  private String label(Facet facet, Coverage.Row row) {
    UnaryOperator<String> naming =
        switch (facet) {
          case PLACE -> key -> places.entry(key).map(PlaceEntry::label).orElse(key);
          case PROVINCE -> key -> places.entry(key).map(PlaceEntry::name).orElse(key);
          case PROVINCE_TODAY -> key -> PlaceEntry.provinceOfToday(key).orElse(key);
          case SOURCE -> this::source;
          default -> UnaryOperator.identity();
        };
    return row.value().map(naming).orElse("");
  }

  /// As an article prints it: the index knows sources without accents and case.
  private String source(String key) {
    try {
      var query =
          Filters.NONE.applied(
              new TermQuery(new Term(Fields.SOURCE, key)), DocumentType.ARTICLE.term());
      var first = searcher.search(query, 1).scoreDocs;
      var json = searcher.storedFields().document(first[0].doc).get(Fields.JSON);
      return JsonMapper.shared().readTree(json).path("source").asString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
