package vn.nghiquyet.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.nghiquyet.cli.view.Citation;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.ArticleView;
import vn.nghiquyet.search.compare.Comparison;
import vn.nghiquyet.search.compare.Scorecard;
import vn.nghiquyet.search.compare.Told;
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.names.Match;
import vn.nghiquyet.search.names.PlaceRef;

/// All that a report on a place tells.
///
/// @param place whose
/// @param congresses those told of, each by the first article that tells it
/// @param figures what is told of the place, by indicator
/// @param card targets beside results
/// @param beside the place and others, indicators of two or more; no rows where no other is named
/// @param articles the articles that all this stands on, by id
/// @param citation how it was worked out
public record Report(
    PlaceRef place,
    List<FactHit> congresses,
    Comparison figures,
    Scorecard card,
    Comparison beside,
    Map<String, StoredArticle> articles,
    Citation citation) {

  public Report {
    congresses = List.copyOf(congresses);
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
  }

  /// Works a report out.
  ///
  /// @param places the place, and those to set beside it
  public static Report of(
      Archive archive, List<PlaceRef> places, Filters filters, Citation citation)
      throws IOException {
    var place = places.getFirst();
    var congresses = first(archive.ofPlace(place, filters, List.of(FactType.CONGRESS)));
    var figures = archive.compare(List.of(place), filters);
    var card = archive.scorecard(place, filters);
    var beside = archive.compare(places, filters).common();
    var ids = new TreeSet<String>();
    congresses.forEach(c -> ids.add(c.article()));
    card.rows().forEach(row -> ids.addAll(row.target().articles()));
    addTo(ids, figures);
    addTo(ids, beside);
    return new Report(place, congresses, figures, card, beside, articles(archive, ids), citation);
  }

  /// Whether the articles tell nothing of the place.
  public boolean isEmpty() {
    return congresses.isEmpty() && figures.rows().isEmpty();
  }

  private static void addTo(Set<String> ids, Comparison comparison) {
    comparison.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(List::stream)
        .map(Told::articles)
        .forEach(ids::addAll);
  }

  /// By date, the newest first.
  private static Map<String, StoredArticle> articles(Archive archive, Set<String> ids)
      throws IOException {
    var all = new ArrayList<StoredArticle>();
    for (var id : ids) {
      if (archive.article(id) instanceof Match.One<ArticleView>(var view, _)) {
        all.add(view.stored());
      }
    }
    all.sort(
        Comparator.comparing((StoredArticle a) ->
                a.article().published().map(p -> p.day().toString()).orElse(""))
            .reversed()
            .thenComparing(StoredArticle::id));
    var byId = new LinkedHashMap<String, StoredArticle>();
    all.forEach(a -> byId.put(a.id(), a));
    return byId;
  }

  /// Of the articles on one congress the first; hits come newest first.
  private static List<FactHit> first(List<FactHit> hits) {
    var byCongress = new LinkedHashMap<String, FactHit>();
    for (var hit : hits) {
      if (hit.fact() instanceof Fact.Congress c) {
        byCongress.put(c.of() + c.ordinal() + c.term(), hit);
      }
    }
    return List.copyOf(byCongress.values());
  }
}
