package vn.nghiquyet.search.hits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.query.Compiled;

/// Runs queries. Equal hits are told apart by day, newest first, then article id and order in the
/// article, so that the same question gives the same answer.
public final class Hits {

  private static final int MOST_NEAR = 10;

  private static final SortField NEWEST = newest();
  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
  private static final Sort ARTICLE_ORDER = new Sort(SortField.FIELD_SCORE, NEWEST, BY_ID);
  private static final Sort FACT_ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          NEWEST,
          BY_ID,
          new SortedNumericSortField(Fields.ORDER, SortField.Type.LONG));

  private final IndexSearcher searcher;
  private final StoryScope stories;

  /// Hits of an open index.
  public Hits(IndexSearcher searcher) {
    this.searcher = searcher;
    this.stories = new StoryScope(searcher);
  }

  /// Articles that fit, best first.
  public Found<ArticleHit> articles(Compiled compiled, Filters filters, Copies copies, int limit)
      throws IOException {
    var query = articles(compiled.query(), filters, copies);
    var marks = new Marks(searcher, compiled.parts());
    var first = articles(query, marks, copies, limit);
    var near =
        first.isEmpty() && compiled.near().isPresent()
            ? articles(
                articles(compiled.near().get(), filters, copies),
                marks,
                copies,
                Math.min(limit, MOST_NEAR))
            : List.<ArticleHit>of();
    int total = searcher.count(query);
    int rows = copies == Copies.GROUP ? stories.count(query) : total;
    return new Found<>(total, rows, first, near);
  }

  private static Query articles(Query query, Filters filters, Copies copies) {
    var filtered = filters.applied(query, DocumentType.ARTICLE.term());
    return copies == Copies.ONLY ? StoryScope.severalVersions(filtered) : filtered;
  }

  private List<ArticleHit> articles(Query query, Marks marks, Copies copies, int limit)
      throws IOException {
    var hits = new ArrayList<ArticleHit>();
    for (int doc : shown(query, copies, limit)) {
      var stored = stored(doc);
      var passages = Passages.of(stored.article().text(), marks.in(doc));
      hits.add(new ArticleHit(stored, passages, stories.of(doc)));
    }
    return hits;
  }

  /// Every article that fits, best first, read one after another.
  ///
  /// @param parts what is marked in them
  public Stream<MarkedArticle> everyArticle(Query query, List<Compiled.Part> parts, Filters filters)
      throws IOException {
    var filtered = filters.applied(query, DocumentType.ARTICLE.term());
    var marks = new Marks(searcher, parts);
    return Arrays.stream(top(filtered, Integer.MAX_VALUE, ARTICLE_ORDER))
        .map(hit -> read(() -> marked(hit.doc, marks)));
  }

  /// Every fact of the given types that fits, best first, read one after another.
  public Stream<FactHit> everyFact(Query query, Filters filters, List<FactType> types)
      throws IOException {
    var filtered = filters.applied(ofTypes(query, types), DocumentType.FACT.term());
    return Arrays.stream(top(filtered, Integer.MAX_VALUE, FACT_ORDER))
        .map(hit -> read(() -> fact(hit.doc)));
  }

  private MarkedArticle marked(int doc, Marks marks) throws IOException {
    var stored = stored(doc);
    return new MarkedArticle(stored, Marks.joined(stored.article().text().whole(), marks.in(doc)));
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where versions are one hit, more are fetched until there are enough stories.
  private List<Integer> shown(Query query, Copies copies, int limit) throws IOException {
    var hits = top(query, limit, ARTICLE_ORDER);
    if (copies != Copies.GROUP) {
      return Arrays.stream(hits).map(hit -> hit.doc).toList();
    }
    int fetched = limit;
    while (hits.length == fetched && stories.count(hits) < limit) {
      fetched = Math.multiplyExact(2, fetched);
      hits = top(query, fetched, ARTICLE_ORDER);
    }
    return stories.representatives(query, hits, limit);
  }

  /// Ids of all articles that fit.
  public Set<String> ids(Query query, Filters filters) throws IOException {
    var fitting = filters.applied(query, DocumentType.ARTICLE.term());
    var ids = new HashSet<String>();
    var docs = new BitSetIterator(DocSets.of(searcher, fitting), 0);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      ids.add(searcher.storedFields().document(doc, Set.of(Fields.ID)).get(Fields.ID));
    }
    return ids;
  }

  /// How many stories all articles are versions of.
  public int stories() throws IOException {
    return stories.count(new TermQuery(DocumentType.ARTICLE.term()));
  }

  /// Facts of the given types that fit, best first.
  public Found<FactHit> facts(Query query, Filters filters, List<FactType> types, int limit)
      throws IOException {
    var filtered = filters.applied(ofTypes(query, types), DocumentType.FACT.term());
    var first = new ArrayList<FactHit>();
    for (var hit : top(filtered, limit, FACT_ORDER)) {
      first.add(fact(hit.doc));
    }
    return new Found<>(searcher.count(filtered), first, List.of());
  }

  private ScoreDoc[] top(Query query, int limit, Sort sort) throws IOException {
    int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
    return searcher.search(query, most, sort).scoreDocs;
  }

  private StoredArticle stored(int doc) throws IOException {
    return StoredArticle.of(JsonMapper.shared().readTree(json(doc)));
  }

  private FactHit fact(int doc) throws IOException {
    var document = searcher.storedFields().document(doc);
    var type = FactType.of(document.get(Fields.FACT));
    var json = JsonMapper.shared().readTree(document.get(Fields.JSON));
    return new FactHit(
        document.get(Fields.ID),
        number(doc, Fields.ORDER).orElse(0L).intValue(),
        number(doc, Fields.DAY).map(LocalDate::ofEpochDay),
        FactReader.fact(type.kind(), json));
  }

  private String json(int doc) throws IOException {
    return searcher.storedFields().document(doc).get(Fields.JSON);
  }

  private Optional<Long> number(int doc, String field) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    var values = leaf.reader().getSortedNumericDocValues(field);
    return values != null && values.advanceExact(doc - leaf.docBase)
        ? Optional.of(values.nextValue())
        : Optional.empty();
  }

  private static Query ofTypes(Query query, List<FactType> types) {
    var ids = types.stream().map(t -> new BytesRef(t.id())).toList();
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermInSetQuery(Fields.FACT, ids), Occur.FILTER)
        .build();
  }

  /// Articles without a day come last.
  private static SortField newest() {
    var newest = new SortedNumericSortField(Fields.DAY, SortField.Type.INT, true);
    newest.setMissingValue(Integer.MIN_VALUE);
    return newest;
  }
}
