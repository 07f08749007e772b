package vn.nghiquyet.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;

/// The machine's yardstick: what Lucene takes for the same texts in one stored field, analysed by
/// its StandardAnalyzer.
public final class BareIndex {

  /// Its one field.
  public static final String FIELD = "text";

  private BareIndex() {}

  /// Writes an index and returns its bytes.
  public static long write(Path directory, Stream<String> texts) throws IOException {
    var config =
        new IndexWriterConfig(new StandardAnalyzer())
            .setRAMBufferSizeMB(64)
            .setMergeScheduler(new SerialMergeScheduler());
    try (var files = FSDirectory.open(directory);
        var writer = new IndexWriter(files, config)) {
      for (var text : (Iterable<String>) texts::iterator) {
        var document = new Document();
        document.add(new TextField(FIELD, text, Store.YES));
        writer.addDocument(document);
      }
    }
    return Program.size(directory);
  }
}
