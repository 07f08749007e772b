package vn.nghiquyet.search.hits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.indexer.schema.Fields;

/// What a hit must be, apart from its words. Within a filter any value does; all filters must fit.
///
/// @param places keys of units; what lies in them counts
/// @param levels ids of levels
/// @param congresses ordinals
/// @param terms terms of office
/// @param from first day of publication
/// @param to last day of publication
/// @param sources papers or portals, accents and case aside
/// @param kinds target, result, estimate: facts only
/// @param indicators keys of indicators: facts only
/// @param articles ids of the articles that facts may come from; any where there is no list
public record Filters(
    Set<String> places,
    Set<String> levels,
    Set<String> congresses,
    Set<String> terms,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<String> sources,
    Set<String> kinds,
    Set<String> indicators,
    Optional<Set<String>> articles) {

  /// Lets everything through.
  public static final Filters NONE =
      new Filters(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty());

  public Filters {
    places = sorted(places);
    levels = sorted(levels);
    congresses = sorted(congresses);
    terms = sorted(terms);
    sources = sorted(sources.stream().map(Folded::of).toList());
    kinds = sorted(kinds);
    indicators = sorted(indicators);
    articles = articles.map(Filters::sorted);
  }

  /// These filters with other indicators.
  public Filters withIndicators(Set<String> keys) {
    return new Filters(places, levels, congresses, terms, from, to, sources, kinds, keys, articles);
  }

  /// These filters, for facts of some articles only.
  public Filters withArticles(Set<String> ids) {
    return new Filters(
        places, levels, congresses, terms, from, to, sources, kinds, indicators, Optional.of(ids));
  }

  /// A query, of documents of one type, through these filters.
  public Query applied(Query query, Term type) {
    var all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    all.add(new TermQuery(type), Occur.FILTER);
    any(all, Fields.WITHIN, places);
    any(all, Fields.LEVEL, levels);
    any(all, Fields.CONGRESS, congresses);
    any(all, Fields.TERM, terms);
    any(all, Fields.SOURCE, sources);
    any(all, Fields.KIND, kinds);
    any(all, Fields.INDICATOR, indicators);
    articles.ifPresent(ids -> all.add(anyOf(Fields.ID, ids), Occur.FILTER));
    if (from.isPresent() || to.isPresent()) {
      int first = from.map(Filters::day).orElse(Integer.MIN_VALUE);
      int last = to.map(Filters::day).orElse(Integer.MAX_VALUE);
      all.add(IntField.newRangeQuery(Fields.DAY, first, last), Occur.FILTER);
    }
    return all.build();
  }

  private static void any(BooleanQuery.Builder all, String field, Set<String> values) {
    if (!values.isEmpty()) {
      all.add(anyOf(field, values), Occur.FILTER);
    }
  }

  private static Query anyOf(String field, Set<String> values) {
    return new TermInSetQuery(
        field, values.stream().map(v -> new BytesRef((CharSequence) v)).toList());
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private static Set<String> sorted(Collection<String> values) {
    return Collections.unmodifiableSet(new TreeSet<>(List.copyOf(values)));
  }
}
