package vn.nghiquyet.bench.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Lucene with one of its analyzers and one field, as its documentation shows it.
final class PlainLucene implements Engine {

  private final String name;
  private final Analyzer analyzer;
  private final Way way;
  private final DirectoryReader reader;

  /// How a query without quotation marks is meant; with them it is a phrase.
  enum Way {
    /// Any of its tokens, Lucene's default.
    ANY,
    /// All tokens together in this order.
    PHRASE
  }

  /// Indexes texts by id.
  PlainLucene(String name, Analyzer analyzer, Way way, Map<String, String> texts)
      throws IOException {
    this.name = name;
    this.analyzer = analyzer;
    this.way = way;
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var text : texts.entrySet()) {
        var document = new Document();
        document.add(new StringField("id", text.getKey(), Store.YES));
        document.add(new TextField("text", text.getValue(), Store.NO));
        writer.addDocument(document);
      }
    }
    this.reader = DirectoryReader.open(directory);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> search(String typed, int limit) throws IOException {
    var query = query(typed);
    var ids = new ArrayList<String>();
    if (query == null) {
      return ids;
    }
    var searcher = new IndexSearcher(reader);
    for (var hit : searcher.search(query, limit).scoreDocs) {
      ids.add(searcher.storedFields().document(hit.doc).get("id"));
    }
    return ids;
  }

  private @Nullable Query query(String typed) {
    var builder = new QueryBuilder(analyzer);
    boolean isQuoted = typed.startsWith("\"");
    return isQuoted || way == Way.PHRASE
        ? builder.createPhraseQuery("text", typed)
        : builder.createBooleanQuery("text", typed);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
