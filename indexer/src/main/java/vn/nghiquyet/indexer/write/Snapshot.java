package vn.nghiquyet.indexer.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.indexer.schema.SeenPage;

/// The index as it was when a run began. Safe for many threads.
final class Snapshot implements AutoCloseable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  Snapshot(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /// An article's place in the index.
  ///
  /// @param path the input it was read from
  /// @param content digest of that input's bytes
  record Holder(String path, String content) {}

  /// What was written for exactly these bytes of this input by this program.
  Optional<Prepared> written(String path, String fingerprint) {
    return first(new TermQuery(new Term(Fields.FINGERPRINT, fingerprint)))
        .map(d ->
            DocumentType.OUTCOME.id().equals(d.get(Fields.TYPE))
                ? new Prepared.KnownOutcome(path, outcome(d))
                : new Prepared.Known(path));
  }

  /// What a page gave when it was fetched last.
  ///
  /// @param seen what its server told
  /// @param prepared what is in the index
  record Known(Input.Seen seen, Prepared prepared) {}

  /// What this version of the program has of a page; nothing where it failed.
  Optional<Known> known(String path, String version) {
    var article =
        first(article(new Term(Fields.OWNER, path)))
            .flatMap(d -> known(d, version, new Prepared.Known(path)));
    return article.or(() ->
        first(new TermQuery(new Term(Fields.OUTCOME_OF, path)))
            .filter(d -> outcome(d).kind() != Outcome.Kind.FAILED)
            .flatMap(d -> known(d, version, new Prepared.KnownOutcome(path, outcome(d)))));
  }

  private static Optional<Known> known(Document document, String version, Prepared prepared) {
    return Optional.ofNullable(document.get(Fields.SEEN))
        .map(json -> SeenPage.of(JsonMapper.shared().readTree(json)))
        .filter(page -> page.version().equals(version))
        .map(page -> new Known(page.seen(), prepared));
  }

  /// Who holds an article id.
  Optional<Holder> holder(String id) {
    return first(article(new Term(Fields.ID, id)))
        .map(d -> new Holder(d.get(Fields.OWNER), d.get(Fields.CONTENT)));
  }

  /// Whether an input has an article.
  boolean hasArticleOf(String path) {
    return first(article(new Term(Fields.OWNER, path))).isPresent();
  }

  /// Whether an input gave no article.
  boolean hasOutcomeOf(String path) {
    return first(new TermQuery(new Term(Fields.OUTCOME_OF, path))).isPresent();
  }

  /// All outcomes of one kind, by path.
  List<Outcome> outcomes(Outcome.Kind kind) {
    try {
      var query =
          both(
              new TermQuery(DocumentType.OUTCOME.term()),
              new TermQuery(new Term(Fields.KIND, kind.id())));
      int total = Math.max(1, searcher.count(query));
      var found = new ArrayList<Outcome>();
      for (var hit : searcher.search(query, total).scoreDocs) {
        found.add(outcome(searcher.storedFields().document(hit.doc)));
      }
      found.sort(Comparator.comparing(Outcome::path));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static Outcome outcome(Document document) {
    return Outcome.of(JsonMapper.shared().readTree(document.get(Fields.JSON)));
  }

  private static Query article(Term term) {
    return both(new TermQuery(DocumentType.ARTICLE.term()), new TermQuery(term));
  }

  private static Query both(Query a, Query b) {
    return new BooleanQuery.Builder()
        .add(a, BooleanClause.Occur.FILTER)
        .add(b, BooleanClause.Occur.FILTER)
        .build();
  }

  private Optional<Document> first(Query query) {
    try {
      var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (var leaf : reader.leaves()) {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
          continue;
        }
        var live = leaf.reader().getLiveDocs();
        var docs = scorer.iterator();
        for (int d = docs.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = docs.nextDoc()) {
          if (live == null || live.get(d)) {
            return Optional.of(leaf.reader().storedFields().document(d));
          }
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
