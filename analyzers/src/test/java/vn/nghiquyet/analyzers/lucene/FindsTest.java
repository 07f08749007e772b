package vn.nghiquyet.analyzers.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FindsTest {

  @ParameterizedTest(name = "\"{1}\" in \"{2}\" ({0}): {3}")
  @CsvFileSource(resources = "finds-gold.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_phrase_finds_a_text_or_does_not(String spelling, String phrase, String text, boolean finds)
      throws IOException {
    var analyzer =
        spelling.equals("folded") ? VietnameseAnalyzer.folded() : VietnameseAnalyzer.accented();
    assertThat(hits(analyzer, phrase, text)).isEqualTo(finds ? 1 : 0);
  }

  private static int hits(Analyzer analyzer, String phrase, String text) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        var document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
      }
      try (var reader = DirectoryReader.open(directory)) {
        var query = new QueryBuilder(analyzer).createPhraseQuery("text", phrase);
        return new IndexSearcher(reader).count(query);
      }
    }
  }
}
