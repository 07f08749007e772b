package vn.nghiquyet.bench.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.bench.measure.Measure;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.concordance.Contexts;
import vn.nghiquyet.search.concordance.LineOrder;
import vn.nghiquyet.search.concordance.Sample;
import vn.nghiquyet.search.coverage.Facet;
import vn.nghiquyet.search.hits.Copies;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.names.Match;
import vn.nghiquyet.search.names.PlaceRef;
import vn.nghiquyet.search.query.Parsed;
import vn.nghiquyet.search.query.QueryField;
import vn.nghiquyet.search.query.QueryNode;
import vn.nghiquyet.search.query.QueryParser;
import vn.nghiquyet.search.terms.Wanted;
import vn.nghiquyet.search.units.TextUnit;

/// What is asked of an open index.
final class Questions {

  private static final int FIRST = 20;
  private static final int MOST_LINES = 100_000;
  private static final String NODE = "\"Đại hội\"";
  private static final int PROVINCES = 34;
  private static final String INDICATOR = "income_per_capita";

  private final Archive archive;
  private final List<QueryNode> queries;

  Questions(Archive archive, List<String> queries) {
    this.archive = archive;
    this.queries = queries.stream().map(Questions::parsed).toList();
  }

  private static QueryNode parsed(String typed) {
    return switch (QueryParser.parse(typed, QueryField.Use.ARTICLES)) {
      case Parsed.Ok(var node) -> node;
      case Parsed.Bad bad -> throw new IllegalStateException(typed + ": " + bad);
    };
  }

  /// First twenty, as the command searches: copies grouped, without filters.
  Timing plain() throws IOException {
    return searches(List.of(Filters.NONE));
  }

  /// The same through filters by place, term and day.
  Timing filtered() throws IOException {
    return searches(
        List.of(
            filters(province("Nghệ An").within(), Set.of(), Optional.empty()),
            filters(Set.of(), Set.of("2020-2025"), Optional.empty()),
            filters(Set.of(), Set.of(), Optional.of(LocalDate.of(2020, 1, 1)))));
  }

  private Timing searches(List<Filters> through) throws IOException {
    var questions = new ArrayList<Timing.Question>();
    for (var query : queries) {
      for (var filters : through) {
        questions.add(() -> archive.articles(query, filters, Copies.GROUP, FIRST).total());
      }
    }
    return Timing.of(questions);
  }

  /// All articles of each query counted by province, term, year and source.
  Timing facets() throws IOException {
    var questions = new ArrayList<Timing.Question>();
    for (var query : queries) {
      for (var facet : List.of(Facet.PROVINCE_TODAY, Facet.TERM, Facet.YEAR, Facet.SOURCE)) {
        questions.add(() -> archive.count(query, Filters.NONE, facet).rows().size());
      }
    }
    return Timing.of(questions);
  }

  /// Lines sorted by what stands behind, and how many there were.
  List<Measure> lines() throws IOException {
    var some = Optional.of(new Sample(MOST_LINES, 1));
    var contexts = new Contexts(8, TextUnit.SYLLABLE, LineOrder.RIGHT, some);
    var counted = new long[1];
    var timing =
        Timing.ofHeavy(() -> {
          try (var lines = archive.lines(parsed(NODE), Filters.NONE, contexts)) {
            counted[0] = lines.count();
            return counted[0];
          }
        });
    return List.of(new Measure("kwic_lines", counted[0], "lines"), timing.row("kwic_right"));
  }

  /// The words of one province against those of another.
  Measure keyness() throws IOException {
    var a = parsed("place:\"Nghệ An\"");
    var b = parsed("place:\"Thanh Hóa\"");
    var wanted = new Wanted(TextUnit.WORD, 1, 2);
    return Timing.ofHeavy(() -> archive.keyness(a, b, Filters.NONE, wanted).rows().size())
        .row("keyness");
  }

  /// One indicator over all provinces of today.
  Timing compare() throws IOException {
    var refs = new ArrayList<PlaceRef>();
    for (var row : archive.count(queries.getFirst(), Filters.NONE, Facet.PROVINCE_TODAY).rows()) {
      if (row.value().isPresent()) {
        refs.add(province(row.value().get()));
      }
    }
    if (refs.size() != PROVINCES) {
      throw new IllegalStateException(refs.size() + " provinces: take more articles");
    }
    var figures = Filters.NONE.withIndicators(Set.of(INDICATOR));
    return Timing.of(List.of(() -> archive.compare(refs, figures).rows().size()));
  }

  /// How many facts the index holds.
  Measure facts() throws IOException {
    var facts = archive.status().facts();
    long all = 0;
    for (var type : FactType.values()) {
      all += facts.getOrDefault(type, 0);
    }
    return new Measure("facts", all, "facts");
  }

  private PlaceRef province(String name) throws IOException {
    return switch (archive.places().find(name)) {
      case Match.One<PlaceRef>(var it, _) -> it;
      case Match.Several<PlaceRef> _, Match.None<PlaceRef> _ ->
          throw new IllegalStateException("no province " + name + ": take more articles");
    };
  }

  private static Filters filters(Set<String> places, Set<String> terms, Optional<LocalDate> from) {
    return new Filters(
        places,
        Set.of(),
        Set.of(),
        terms,
        from,
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }
}
