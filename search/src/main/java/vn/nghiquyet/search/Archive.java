package vn.nghiquyet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndexDirectory;
import vn.nghiquyet.indexer.schema.IndexProblem;
import vn.nghiquyet.indexer.schema.IndexWords;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.compare.Comparison;
import vn.nghiquyet.search.compare.Lands;
import vn.nghiquyet.search.compare.Ranking;
import vn.nghiquyet.search.compare.Scorecard;
import vn.nghiquyet.search.concordance.Concordance;
import vn.nghiquyet.search.concordance.Contexts;
import vn.nghiquyet.search.concordance.Line;
import vn.nghiquyet.search.coverage.Coverage;
import vn.nghiquyet.search.coverage.Coverages;
import vn.nghiquyet.search.coverage.Facet;
import vn.nghiquyet.search.hits.ArticleHit;
import vn.nghiquyet.search.hits.Copies;
import vn.nghiquyet.search.hits.FactHit;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.hits.Found;
import vn.nghiquyet.search.hits.Hits;
import vn.nghiquyet.search.hits.MarkedArticle;
import vn.nghiquyet.search.names.IndexIndicators;
import vn.nghiquyet.search.names.IndexPlaces;
import vn.nghiquyet.search.names.Match;
import vn.nghiquyet.search.names.PlaceRef;
import vn.nghiquyet.search.query.Compiled;
import vn.nghiquyet.search.query.QueryCompiler;
import vn.nghiquyet.search.query.QueryNode;
import vn.nghiquyet.search.query.SearchedFields;
import vn.nghiquyet.search.terms.Around;
import vn.nghiquyet.search.terms.Collocate;
import vn.nghiquyet.search.terms.Frequency;
import vn.nghiquyet.search.terms.KeyTerm;
import vn.nghiquyet.search.terms.TermList;
import vn.nghiquyet.search.terms.TermLists;
import vn.nghiquyet.search.terms.Wanted;
import vn.nghiquyet.search.units.UnitCutter;
import vn.nghiquyet.search.verify.Verification;
import vn.nghiquyet.search.words.Proposal;
import vn.nghiquyet.search.words.Proposals;

/// An open index that answers questions. Safe for many threads; it shows the index as it was when
/// it was opened.
public final class Archive implements AutoCloseable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Hits hits;
  private final IndexWords words;
  private @Nullable IndexPlaces places;

  private Archive(DirectoryReader reader, IndexWords words) {
    this.reader = reader;
    this.words = words;
    this.searcher = new IndexSearcher(reader);
    this.hits = new Hits(searcher);
  }

  /// Opens the index in a directory.
  ///
  /// @throws IndexProblem where there is none that can be read
  /// @throws IOException where the disk fails
  public static Archive open(Path directory) throws IOException {
    return new Archive(IndexDirectory.open(directory), IndexWords.of(directory));
  }

  /// Articles that fit, each by itself, best first.
  public Found<ArticleHit> articles(QueryNode query, Filters filters, int limit)
      throws IOException {
    return articles(query, filters, Copies.ALL, limit);
  }

  /// Articles that fit, best first.
  ///
  /// @param copies what becomes of versions of one story
  public Found<ArticleHit> articles(QueryNode query, Filters filters, Copies copies, int limit)
      throws IOException {
    return hits.articles(compiled(query), filters, copies, limit);
  }

  /// Facts of the given types that fit, best first.
  public Found<FactHit> facts(QueryNode query, Filters filters, List<FactType> types, int limit)
      throws IOException {
    var compiled = QueryCompiler.compile(query, SearchedFields.FACTS, this::place, words);
    return hits.facts(compiled.query(), filters, types, limit);
  }

  /// Every article that fits, best first, read one after another.
  public Stream<MarkedArticle> everyArticle(QueryNode query, Filters filters) throws IOException {
    var compiled = compiled(query);
    return hits.everyArticle(compiled.query(), compiled.parts(), filters);
  }

  /// Every fact of the given types that fits, best first, read one after another.
  public Stream<FactHit> everyFact(QueryNode query, Filters filters, List<FactType> types)
      throws IOException {
    var compiled = QueryCompiler.compile(query, SearchedFields.FACTS, this::place, words);
    return hits.everyFact(compiled.query(), filters, types);
  }

  /// Ids of all articles that match.
  public Set<String> ids(QueryNode query, Filters filters) throws IOException {
    return hits.ids(compiled(query).query(), filters);
  }

  /// How many articles fit.
  public int total(QueryNode query, Filters filters) throws IOException {
    return searcher.count(filters.applied(compiled(query).query(), DocumentType.ARTICLE.term()));
  }

  /// Articles that match, counted by a property.
  public Coverage count(QueryNode query, Filters filters, Facet facet) throws IOException {
    return new Coverages(searcher, places()).by(facet, compiled(query).query(), filters);
  }

  /// Articles that match, over time, times without any among them; by a step that fits where none
  /// is asked for.
  public Coverage trend(QueryNode query, Filters filters, Optional<Facet> step) throws IOException {
    return new Coverages(searcher, places()).trend(step, compiled(query).query(), filters, true);
  }

  /// Every place in the texts where a query stands, with so many units on each side.
  public Stream<Line> lines(QueryNode query, Filters filters, Contexts contexts)
      throws IOException {
    var cutter = new UnitCutter(contexts.unit(), words.in(Spelling.ACCENTED));
    return new Concordance(cutter, contexts.window())
        .lines(everyArticle(query, filters), contexts.order(), contexts.sample());
  }

  /// The terms of the articles that match.
  public TermList<Frequency> frequencies(QueryNode query, Filters filters, Wanted wanted)
      throws IOException {
    return terms(wanted).frequencies(unmarked(query, filters));
  }

  /// The terms that one selection uses more than another.
  public TermList<KeyTerm> keyness(QueryNode a, QueryNode b, Filters filters, Wanted wanted)
      throws IOException {
    return terms(wanted).keyness(unmarked(a, filters), unmarked(b, filters));
  }

  /// What stands near the words of a query, in the articles of a selection.
  public TermList<Collocate> collocates(
      Near near, QueryNode selection, Filters filters, Wanted wanted) throws IOException {
    var articles =
        hits.everyArticle(compiled(selection).query(), compiled(near.words()).parts(), filters);
    return terms(wanted).collocates(articles, near.around());
  }

  /// Words, and what counts as near them.
  ///
  /// @param words a query
  /// @param around how far
  public record Near(QueryNode words, Around around) {}

  private Stream<MarkedArticle> unmarked(QueryNode query, Filters filters) throws IOException {
    return hits.everyArticle(compiled(query).query(), List.of(), filters);
  }

  private TermLists terms(Wanted wanted) {
    return new TermLists(wanted, words.in(Spelling.ACCENTED));
  }

  /// Figures of several places side by side.
  public Comparison compare(List<PlaceRef> places, Filters filters) throws IOException {
    return Comparison.of(hits, places, filters);
  }

  /// Facts of the given types of a place itself, not of what lies in it.
  public List<FactHit> ofPlace(PlaceRef place, Filters filters, List<FactType> types)
      throws IOException {
    var query = new TermQuery(new Term(Fields.PLACE, place.key()));
    return hits.facts(query, filters, types, Integer.MAX_VALUE).first();
  }

  /// What a place set out to reach, beside what was told of it since.
  public Scorecard scorecard(PlaceRef place, Filters filters) throws IOException {
    return Scorecard.of(hits, place, filters, new Lands());
  }

  /// The same for every place that has targets.
  public List<Scorecard> scorecards(Filters filters) throws IOException {
    return Scorecard.all(hits, filters, new Lands());
  }

  /// One indicator over all places.
  public List<Ranking.Ranked> rank(IndicatorEntry indicator, Filters filters) throws IOException {
    return Ranking.of(hits, indicator, filters);
  }

  /// The article whose id begins so, with its facts.
  public Match<ArticleView> article(String idPrefix) throws IOException {
    var query = ofType(DocumentType.ARTICLE, new PrefixQuery(new Term(Fields.ID, idPrefix)));
    var views = new ArrayList<ArticleView>();
    for (var hit : searcher.search(query, 10).scoreDocs) {
      var stored = StoredArticle.of(JsonMapper.shared().readTree(json(hit.doc)));
      views.add(new ArticleView(stored, List.of()));
    }
    if (views.isEmpty()) {
      return new Match.None<>(List.of());
    }
    if (views.size() > 1) {
      views.sort(Comparator.comparing(v -> v.stored().id()));
      return new Match.Several<>(views);
    }
    var stored = views.getFirst().stored();
    var facts =
        hits
            .facts(
                new TermQuery(new Term(Fields.ID, stored.id())),
                Filters.NONE,
                List.of(FactType.values()),
                Integer.MAX_VALUE)
            .first()
            .stream()
            .sorted(Comparator.comparingInt(FactHit::order))
            .toList();
    return new Match.One<>(new ArticleView(stored, facts), List.of());
  }

  /// Inputs that gave no article, by path.
  public List<Outcome> outcomes(Outcome.Kind kind) throws IOException {
    var query = ofType(DocumentType.OUTCOME, new TermQuery(new Term(Fields.KIND, kind.id())));
    var outcomes = new ArrayList<Outcome>();
    for (var hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
      outcomes.add(Outcome.of(JsonMapper.shared().readTree(json(hit.doc))));
    }
    outcomes.sort(Comparator.comparing(Outcome::path));
    return outcomes;
  }

  /// The units that the articles name.
  public synchronized IndexPlaces places() throws IOException {
    if (places == null) {
      places = IndexPlaces.of(reader);
    }
    return places;
  }

  /// The indicators that the figures measure.
  public IndexIndicators indicators() throws IOException {
    return IndexIndicators.of(reader);
  }

  /// Pairs of words that stand together in enough articles and that the lexicon lacks, best first.
  public List<Proposal> proposals(long fewestArticles, int limit) throws IOException {
    var proposals = new Proposals(words.in(Spelling.ACCENTED));
    var all = new TermQuery(DocumentType.ARTICLE.term());
    for (var hit : searcher.search(all, Math.max(1, reader.maxDoc())).scoreDocs) {
      var stored = StoredArticle.of(JsonMapper.shared().readTree(json(hit.doc)));
      proposals.add(stored.article().text().whole());
    }
    return proposals.best(fewestArticles, limit);
  }

  /// Whether the index still says what its texts say.
  public Verification.Report verify() throws IOException {
    return Verification.of(reader);
  }

  /// What the index holds.
  public Status status() throws IOException {
    var facts = new EnumMap<FactType, Integer>(FactType.class);
    for (var type : FactType.values()) {
      facts.put(type, searcher.count(new TermQuery(new Term(Fields.FACT, type.id()))));
    }
    var outcomes = new EnumMap<Outcome.Kind, Integer>(Outcome.Kind.class);
    for (var kind : Outcome.Kind.values()) {
      var ofKind = new TermQuery(new Term(Fields.KIND, kind.id()));
      outcomes.put(kind, searcher.count(ofType(DocumentType.OUTCOME, ofKind)));
    }
    int articles = searcher.count(new TermQuery(DocumentType.ARTICLE.term()));
    int dated = searcher.count(ofType(DocumentType.ARTICLE, new FieldExistsQuery(Fields.DAY)));
    return new Status(
        reader.getIndexCommit().getGeneration(),
        articles,
        articles - dated,
        hits.stories(),
        day(PointValues.getMinPackedValue(reader, Fields.DAY)),
        day(PointValues.getMaxPackedValue(reader, Fields.DAY)),
        facts,
        places().all().size(),
        indicators().all().size(),
        outcomes,
        mended(),
        bytes(),
        IndexDirectory.lastRun(reader));
  }

  private Map<Kind, Integer> mended() throws IOException {
    var mended = new EnumMap<Kind, Integer>(Kind.class);
    for (var kind : Kind.values()) {
      int articles = searcher.count(new TermQuery(new Term(Fields.MENDED, kind.id())));
      if (articles > 0) {
        mended.put(kind, articles);
      }
    }
    return mended;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private Compiled compiled(QueryNode query) {
    return QueryCompiler.compile(query, SearchedFields.ARTICLES, this::place, words);
  }

  /// Queries without a place do not read the list of places.
  private Match<PlaceRef> place(String typed) {
    try {
      return places().find(typed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<LocalDate> day(byte @Nullable [] packed) {
    return Optional.ofNullable(packed)
        .map(p -> LocalDate.ofEpochDay(IntPoint.decodeDimension(p, 0)));
  }

  private long bytes() throws IOException {
    long bytes = 0;
    for (var file : reader.getIndexCommit().getFileNames()) {
      bytes += reader.directory().fileLength(file);
    }
    return bytes;
  }

  private String json(int doc) throws IOException {
    return searcher.storedFields().document(doc).get(Fields.JSON);
  }

  private static Query ofType(DocumentType type, Query query) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(type.term()), Occur.FILTER)
        .add(query, Occur.FILTER)
        .build();
  }
}
