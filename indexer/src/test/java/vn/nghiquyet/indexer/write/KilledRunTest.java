package vn.nghiquyet.indexer.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.indexer.samples.Samples;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.IndexDirectory;

/// A run is a process of its own here, killed while it works.
class KilledRunTest {

  private static final int PAGES = 400;

  @TempDir Path temp;

  @Test
  void a_run_killed_midway_loses_no_committed_article_and_goes_on() throws Exception {
    var pages = temp.resolve("pages");
    var index = temp.resolve("index");
    Files.createDirectories(pages);
    for (int i = 0; i < PAGES; i++) {
      var page = "---\nTin số %d\n\nBài thứ %d.\n---\n".formatted(i, i);
      Files.writeString(pages.resolve("%03d.sample".formatted(i)), page);
    }
    var child = start(pages, index);
    try (var said = child.inputReader()) {
      for (int i = 0; i < 20; i++) {
        assertThat(said.readLine()).isNotNull();
      }
      child.destroyForcibly().waitFor();
    }

    int kept = articles(index);
    assertThat(kept).isBetween(10, PAGES - 1);

    var record =
        new Indexer(index, Samples.stages("1"), Pace.USUAL)
            .run(List.of(pages.toString()), Progress.SILENT, () -> false);
    assertThat(record.counts().unchanged()).isEqualTo(kept);
    assertThat(record.counts().added()).isEqualTo(PAGES - kept);
    assertThat(articles(index)).isEqualTo(PAGES);
  }

  private static Process start(Path pages, Path index) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SlowRun.class.getName(),
            pages.toString(),
            index.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int articles(Path index) throws IOException {
    try (var reader = IndexDirectory.open(index)) {
      return new IndexSearcher(reader).count(new TermQuery(DocumentType.ARTICLE.term()));
    }
  }

  /// Indexes with a pause after each article and a commit after every tenth.
  public static final class SlowRun {
    private SlowRun() {}

    /// Runs with a folder of pages and the index.
    public static void main(String[] args) throws IOException {
      new Indexer(Path.of(args[1]), Samples.stages("1"), new Pace(10, Duration.ofHours(1)))
          .run(
              List.of(args[0]),
              soFar -> {
                System.out.println(soFar.counts().done());
                System.out.flush();
                pause();
              },
              () -> false);
    }

    private static void pause() {
      try {
        Thread.sleep(20);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
