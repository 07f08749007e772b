package vn.nghiquyet.search.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.indexer.samples.Samples;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndexDirectory;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;

class VerificationTest {

  private static final String FACT =
      """
      {"text":"MỤC TIÊU","place":null,"quote":"%s","start":0,"end":7}\
      """;

  private static final String ARTICLE =
      """
      {"path":"p","url":null,"source":null,"author":null,"published":null,"language":"vi",
       "recoded":null,"captions":[],"id":"%s","text":"Đại hội đề ra mục tiêu",
       "blocks":[{"kind":"paragraph","start":0,"end":22}],"subjects":[]}\
      """;

  @TempDir Path temp;
  Path index;

  @BeforeEach
  void index() throws IOException {
    index = temp.resolve("index");
    Samples.copyTo(temp.resolve("pages"));
    new Indexer(index, Samples.stages("1"), Pace.USUAL)
        .run(List.of(temp.resolve("pages").toString()), Progress.SILENT, () -> false);
  }

  private Verification.Report report() throws IOException {
    try (var reader = IndexDirectory.open(index)) {
      return Verification.of(reader);
    }
  }

  private static Document document(DocumentType type, String id, String json) {
    var document = new Document();
    document.add(new StringField(Fields.TYPE, type.id(), Store.YES));
    document.add(new StringField(Fields.ID, id, Store.YES));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
    document.add(new StringField(Fields.OWNER, "p", Store.YES));
    document.add(new StringField(Fields.FACT, "objective", Store.YES));
    document.add(new StoredField(Fields.JSON, json));
    return document;
  }

  /// Writes documents as no run of the program would, and keeps the index's own commit data.
  private void write(Document... documents) throws IOException {
    try (var directory = new NIOFSDirectory(index);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      var data = writer.getLiveCommitData();
      writer.addDocuments(List.of(documents));
      writer.setLiveCommitData(data);
    }
  }

  @Test
  void an_index_that_the_program_wrote_is_whole() throws IOException {
    var report = report();
    assertThat(report.damages()).isEmpty();
    assertThat(report.articles()).isEqualTo(5);
    assertThat(report.facts()).isPositive();
  }

  @Test
  void a_quote_that_is_not_in_the_text_is_named() throws IOException {
    write(
        document(DocumentType.FACT, "a1", FACT.formatted("Đại hội")),
        document(DocumentType.FACT, "a1", FACT.formatted("Đại Hội")),
        document(DocumentType.ARTICLE, "a1", ARTICLE.formatted("a1")));
    assertThat(report().damages())
        .containsExactly(
            new Damage(Damage.Kind.QUOTE, "a1#2", "“Đại Hội” is “Đại hội” in the text"));
  }

  @Test
  void a_fact_without_its_article_is_named() throws IOException {
    write(
        document(DocumentType.FACT, "lost", FACT.formatted("Đại hội")),
        document(DocumentType.ARTICLE, "a1", ARTICLE.formatted("a1")));
    assertThat(report().damages())
        .extracting(Damage::kind, Damage::where)
        .containsExactly(tuple(Damage.Kind.ORPHAN, "lost#1"));
  }

  @Test
  void what_cannot_be_read_and_what_is_there_twice_is_named() throws IOException {
    write(
        document(DocumentType.FACT, "a1", "{\"text\":"),
        document(DocumentType.ARTICLE, "a1", ARTICLE.formatted("a1")));
    write(document(DocumentType.ARTICLE, "a1", ARTICLE.formatted("a1")));
    assertThat(report().damages())
        .extracting(Damage::kind)
        .containsExactly(Damage.Kind.UNREADABLE, Damage.Kind.DOUBLE);
  }

  @Test
  void a_byte_that_changed_on_the_disk_is_found() throws IOException {
    Path largest;
    try (var files = Files.list(index)) {
      largest = files.max(Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
    }
    var bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);
    assertThat(report().damages()).extracting(Damage::kind).containsExactly(Damage.Kind.CHECKSUM);
  }
}
