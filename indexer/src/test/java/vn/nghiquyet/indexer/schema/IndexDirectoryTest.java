package vn.nghiquyet.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.indexer.samples.Samples;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;

class IndexDirectoryTest {

  @TempDir Path temp;

  private void expect(IndexProblem.Kind kind) {
    assertThatThrownBy(() -> IndexDirectory.open(temp.resolve("index")).close())
        .isInstanceOfSatisfying(IndexProblem.class, p -> assertThat(p.kind()).isEqualTo(kind));
  }

  private void commit(Map<String, String> data) throws IOException {
    try (var files = IndexDirectory.files(temp.resolve("index"));
        var writer = new IndexWriter(files, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  @Test
  void no_directory_is_a_missing_index() {
    expect(IndexProblem.Kind.MISSING);
  }

  @Test
  void an_empty_directory_is_a_missing_index() throws IOException {
    Files.createDirectories(temp.resolve("index"));
    expect(IndexProblem.Kind.MISSING);
  }

  @Test
  void a_later_form_is_too_new() throws IOException {
    commit(Map.of("nghiquyet.format", "99"));
    expect(IndexProblem.Kind.TOO_NEW);
  }

  @Test
  void an_earlier_form_is_too_old() throws IOException {
    commit(Map.of("nghiquyet.format", "0"));
    expect(IndexProblem.Kind.TOO_OLD);
  }

  @Test
  void the_index_of_another_program_is_not_taken_for_ours() throws IOException {
    commit(Map.of());
    expect(IndexProblem.Kind.DAMAGED);
  }

  @Test
  void a_file_cut_short_is_damage() throws IOException {
    var index = temp.resolve("index");
    Samples.copyTo(temp.resolve("pages"));
    new Indexer(index, Samples.stages("1"), Pace.USUAL)
        .run(List.of(temp.resolve("pages").toString()), Progress.SILENT, () -> false);
    try (var list = Files.list(index)) {
      for (var file : list.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    expect(IndexProblem.Kind.DAMAGED);
  }

  @Test
  void the_record_of_the_last_run_stands_in_the_commit() throws IOException {
    var run =
        new RunRecord(
            Instant.parse("2026-01-02T03:04:05Z"),
            Duration.ofMillis(1234),
            7,
            new RunRecord.Counts(1, 2, 3, 0, 1, 0),
            2,
            true);
    commit(IndexDirectory.commitData(run, true));
    try (var reader = IndexDirectory.open(temp.resolve("index"))) {
      assertThat(IndexDirectory.lastRun(reader)).contains(run);
    }
  }
}
