package vn.nghiquyet.indexer.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.indexer.samples.Samples;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndexDirectory;
import vn.nghiquyet.indexer.schema.IndexProblem;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.indexer.schema.RunRecord;

class IndexerTest {

  @TempDir Path temp;
  Path pages;
  Path index;

  @BeforeEach
  void samples() throws IOException {
    pages = temp.resolve("pages");
    index = temp.resolve("index");
    Samples.copyTo(pages);
  }

  private RunRecord run() throws IOException {
    return run("1");
  }

  private RunRecord run(String version) throws IOException {
    return indexer(version).run(List.of(pages.toString()), Progress.SILENT, () -> false);
  }

  private Indexer indexer(String version) {
    return new Indexer(index, Samples.stages(version), Pace.USUAL);
  }

  private int count(DocumentType type) throws IOException {
    try (var reader = IndexDirectory.open(index)) {
      return new IndexSearcher(reader).count(new TermQuery(type.term()));
    }
  }

  private List<String> ids() throws IOException {
    try (var reader = IndexDirectory.open(index)) {
      var searcher = new IndexSearcher(reader);
      var ids = new ArrayList<String>();
      for (var hit : searcher.search(new TermQuery(DocumentType.ARTICLE.term()), 100).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get(Fields.ID));
      }
      return ids;
    }
  }

  private List<Outcome> outcomes(Outcome.Kind kind) throws IOException {
    try (var snapshot = new Snapshot(IndexDirectory.open(index))) {
      return snapshot.outcomes(kind);
    }
  }

  @Test
  void a_first_run_adds_every_article_with_its_facts() throws IOException {
    var record = run();
    assertThat(record.counts()).isEqualTo(new RunRecord.Counts(5, 0, 0, 0, 0, 0));
    assertThat(record.finished()).isTrue();
    assertThat(count(DocumentType.ARTICLE)).isEqualTo(5);
    assertThat(count(DocumentType.FACT)).isEqualTo(9);
  }

  @Test
  void articles_whose_text_was_re_coded_are_counted_when_they_are_written() throws IOException {
    assertThat(run().recoded()).isEqualTo(1);
    assertThat(run().recoded()).isZero();
  }

  @Test
  void a_second_run_over_the_same_files_writes_nothing() throws IOException {
    run();
    var before = commitFile();
    assertThat(run().counts()).isEqualTo(new RunRecord.Counts(0, 0, 5, 0, 0, 0));
    assertThat(commitFile()).isEqualTo(before);
  }

  @Test
  void a_changed_file_replaces_its_article_and_facts() throws IOException {
    run();
    var file = pages.resolve("1-tinh.sample");
    Files.writeString(file, Files.readString(file).replaceAll("(?m)^figure\\|poverty.*\n", ""));
    assertThat(run().counts()).isEqualTo(new RunRecord.Counts(0, 1, 4, 0, 0, 0));
    assertThat(count(DocumentType.ARTICLE)).isEqualTo(5);
    assertThat(count(DocumentType.FACT)).isEqualTo(8);
  }

  @Test
  void a_file_changed_and_changed_back_is_read_again() throws IOException {
    run();
    var file = pages.resolve("1-tinh.sample");
    var first = Files.readString(file);
    Files.writeString(file, first.replace("Sáng 12/10", "Chiều 12/10"));
    run();
    Files.writeString(file, first);
    assertThat(run().counts().replaced()).isEqualTo(1);
  }

  @Test
  void another_version_of_the_extraction_reads_everything_again() throws IOException {
    run("1");
    assertThat(run("2").counts()).isEqualTo(new RunRecord.Counts(0, 5, 0, 0, 0, 0));
  }

  @Test
  void what_cannot_be_read_is_listed_with_its_reason_and_stays_failed() throws IOException {
    Files.writeString(pages.resolve("9.sample"), "!hỏng");
    assertThat(run().counts().failed()).isEqualTo(1);
    assertThat(run().counts().failed()).isEqualTo(1);
    assertThat(outcomes(Outcome.Kind.FAILED))
        .containsExactly(
            new Outcome(pages.resolve("9.sample").toString(), Outcome.Kind.FAILED, "hỏng"));
  }

  @Test
  void a_retry_reads_only_what_failed_and_forgets_a_failure_that_is_mended() throws IOException {
    var file = pages.resolve("9.sample");
    Files.writeString(file, "!hỏng");
    run();
    assertThat(indexer("1").retry(Progress.SILENT, () -> false).counts())
        .isEqualTo(new RunRecord.Counts(0, 0, 0, 0, 0, 1));
    Files.writeString(file, "---\nTin mới\n---\n");
    assertThat(indexer("1").retry(Progress.SILENT, () -> false).counts())
        .isEqualTo(new RunRecord.Counts(1, 0, 0, 0, 0, 0));
    assertThat(outcomes(Outcome.Kind.FAILED)).isEmpty();
  }

  @Test
  void a_file_that_fails_later_keeps_its_article() throws IOException {
    run();
    Files.writeString(pages.resolve("1-tinh.sample"), "!hỏng");
    run();
    assertThat(count(DocumentType.ARTICLE)).isEqualTo(5);
    assertThat(outcomes(Outcome.Kind.FAILED)).hasSize(1);
  }

  @Test
  void a_missing_file_is_a_failure() throws IOException {
    var missing = temp.resolve("none.html").toString();
    var record = indexer("1").run(List.of(missing), Progress.SILENT, () -> false);
    assertThat(record.counts().failed()).isEqualTo(1);
    assertThat(outcomes(Outcome.Kind.FAILED))
        .containsExactly(new Outcome(missing, Outcome.Kind.FAILED, "no such file"));
  }

  @Test
  void a_page_that_makes_the_reader_throw_is_a_failure_and_the_rest_is_kept() throws IOException {
    Files.writeString(pages.resolve("9.sample"), "no separator at all");
    assertThat(run().counts()).isEqualTo(new RunRecord.Counts(5, 0, 0, 0, 0, 1));
  }

  @Test
  void a_page_that_is_no_article_is_skipped() throws IOException {
    Files.writeString(pages.resolve("9.sample"), "?home page");
    assertThat(run().counts().skipped()).isEqualTo(1);
  }

  @Test
  void two_pages_with_one_address_are_both_kept() throws IOException {
    var page = Files.readString(pages.resolve("1-tinh.sample"));
    Files.writeString(pages.resolve("9.sample"), page.replace("Sáng", "Chiều"));
    assertThat(run().counts()).isEqualTo(new RunRecord.Counts(6, 0, 0, 0, 0, 0));
    assertThat(ids()).hasSize(6).doesNotHaveDuplicates();
    assertThat(run().counts().unchanged()).isEqualTo(6);
  }

  @Test
  void the_same_page_under_another_name_is_a_copy() throws IOException {
    Files.copy(pages.resolve("1-tinh.sample"), pages.resolve("9.sample"));
    assertThat(run().counts()).isEqualTo(new RunRecord.Counts(5, 0, 0, 1, 0, 0));
    assertThat(run().counts()).isEqualTo(new RunRecord.Counts(0, 0, 5, 1, 0, 0));
  }

  @Test
  void reprints_are_grouped_to_one_story_whatever_run_brings_them() throws IOException {
    run();
    reprint("8.sample", "2020-10-11");
    run();
    reprint("9.sample", "2020-10-20");
    run();
    var stories = stories();
    assertThat(stories).hasSize(7);
    assertThat(stories.values().stream().distinct()).hasSize(5);
    index = temp.resolve("second");
    run();
    assertThat(stories()).isEqualTo(stories);
  }

  @Test
  void a_run_that_was_stopped_leaves_the_grouping_to_the_next() throws IOException {
    reprint("8.sample", "2020-10-11");
    var done = new AtomicInteger();
    indexer("1").run(List.of(pages.toString()), _ -> done.incrementAndGet(), () -> done.get() == 6);
    assertThat(stories().values().stream().distinct()).hasSize(6);
    run();
    assertThat(stories().values().stream().distinct()).hasSize(5);
  }

  private void reprint(String name, String day) throws IOException {
    var page = Files.readString(pages.resolve("1-tinh.sample"));
    Files.writeString(
        pages.resolve(name),
        page.replaceAll("url: .*", "url: https://bao.example/" + name)
            .replaceAll("day: .*", "day: " + day)
            .replace("được mở rộng", "đã được mở rộng"));
  }

  /// The story of each article.
  private Map<String, Long> stories() throws IOException {
    var stories = new TreeMap<String, Long>();
    try (var reader = IndexDirectory.open(index)) {
      for (var leaf : reader.leaves()) {
        var values = DocValues.getNumeric(leaf.reader(), Fields.STORY);
        for (int doc = values.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = values.nextDoc()) {
          var id = leaf.reader().storedFields().document(doc).get(Fields.ID);
          stories.put(id, values.longValue());
        }
      }
    }
    return stories;
  }

  @Test
  void a_run_that_is_stopped_keeps_what_is_done_and_goes_on_later() throws IOException {
    var done = new AtomicInteger();
    var record =
        indexer("1")
            .run(List.of(pages.toString()), _ -> done.incrementAndGet(), () -> done.get() == 2);
    assertThat(record.finished()).isFalse();
    assertThat(count(DocumentType.ARTICLE)).isEqualTo(2);
    assertThat(run().counts()).isEqualTo(new RunRecord.Counts(3, 0, 2, 0, 0, 0));
  }

  @Test
  void two_runs_make_the_same_index() throws IOException {
    run();
    var first = ids();
    index = temp.resolve("second");
    run();
    assertThat(ids()).isEqualTo(first);
  }

  @Test
  void an_index_that_another_process_writes_is_locked() throws IOException {
    run();
    try (var files = IndexDirectory.files(index);
        var _ = new IndexWriter(files, new IndexWriterConfig().setCommitOnClose(false))) {
      assertThatThrownBy(this::run)
          .isInstanceOfSatisfying(
              IndexProblem.class, p -> assertThat(p.kind()).isEqualTo(IndexProblem.Kind.LOCKED));
    }
  }

  @Test
  void a_directory_that_cannot_be_made_is_an_io_error() throws IOException {
    index = Files.writeString(temp.resolve("file"), "x").resolve("index");
    assertThatThrownBy(this::run).isInstanceOf(IOException.class);
  }

  @Test
  void commits_come_at_the_pace_asked_for() throws IOException {
    var everyArticle = new Pace(1, Duration.ofHours(1));
    var seen = new ArrayList<Integer>();
    new Indexer(index, Samples.stages("1"), everyArticle)
        .run(List.of(pages.toString()), _ -> seen.add(articlesNow()), () -> false);
    assertThat(seen).containsExactly(1, 2, 3, 4, 5);
  }

  private int articlesNow() {
    try {
      return count(DocumentType.ARTICLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String commitFile() throws IOException {
    try (var reader = IndexDirectory.open(index)) {
      return reader.getIndexCommit().getSegmentsFileName();
    }
  }
}
