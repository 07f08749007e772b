package vn.nghiquyet.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import vn.nghiquyet.bench.measure.BareIndex;

/// Lucene alone: all words of a query, or the phrase in quotation marks; the first twenty texts are
/// read.
final class Bare implements AutoCloseable {

  private static final int FIRST = 20;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  Bare(Path directory) throws IOException {
    this.reader = DirectoryReader.open(FSDirectory.open(directory));
    this.searcher = new IndexSearcher(reader);
  }

  Timing searches(List<String> queries) throws IOException {
    return Timing.of(queries.stream().<Timing.Question>map(q -> () -> search(query(q))).toList());
  }

  private long search(Query query) throws IOException {
    var found = searcher.search(query, FIRST).scoreDocs;
    for (var hit : found) {
      searcher.storedFields().document(hit.doc).get(BareIndex.FIELD);
    }
    return found.length;
  }

  private static Query query(String typed) {
    var builder = new QueryBuilder(new StandardAnalyzer());
    return Objects.requireNonNull(
        typed.startsWith("\"")
            ? builder.createPhraseQuery(BareIndex.FIELD, typed)
            : builder.createBooleanQuery(BareIndex.FIELD, typed, Occur.MUST));
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
