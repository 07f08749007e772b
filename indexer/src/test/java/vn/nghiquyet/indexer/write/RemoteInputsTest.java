package vn.nghiquyet.indexer.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.corpus.article.About;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.indexer.samples.Samples;
import vn.nghiquyet.indexer.schema.IndexDirectory;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.indexer.schema.RunRecord;

/// Inputs that have to be asked for. A server here is a table of pages; a page's tag is its text's
/// hash.
final class RemoteInputsTest {

  private static final String LIST = "https://bao.example/rss";

  @TempDir Path temp;
  private final Map<String, String> pages = new TreeMap<>();
  private final Map<String, Integer> sent = new HashMap<>();
  private boolean listFails;

  @BeforeEach
  void samples() throws IOException {
    Samples.copyTo(temp.resolve("pages"));
    try (var files = Files.list(temp.resolve("pages"))) {
      for (var file : files.sorted().toList()) {
        pages.put("https://bao.example/" + file.getFileName(), Files.readString(file));
      }
    }
  }

  private Input input(String path) {
    Input.Remote remote =
        new Input.Remote() {
          @Override
          public byte[] read() {
            throw new AssertionError("pages are asked for");
          }

          @Override
          public Input.Answer ask(Optional<Input.Seen> seen) throws IOException {
            return answer(path, seen);
          }
        };
    return new Input(path, remote, About.NOTHING);
  }

  private Input.Answer answer(String path, Optional<Input.Seen> seen) throws IOException {
    if (path.equals(LIST)) {
      if (listFails) {
        throw new IOException("HTTP 500");
      }
      return new Input.Answer.Several(pages.keySet().stream().map(this::input).toList());
    }
    var page = Objects.requireNonNull(pages.get(path));
    var tag = Optional.of(Integer.toHexString(page.hashCode()));
    if (seen.flatMap(Input.Seen::tag).equals(tag)) {
      return new Input.Answer.Same();
    }
    synchronized (sent) {
      sent.merge(path, 1, Integer::sum);
    }
    return new Input.Answer.Changed(
        new Input(path, () -> page.getBytes(UTF_8)),
        new Input.Seen(tag, Optional.empty(), Instant.EPOCH));
  }

  private RunRecord run(String version, int stopAfter) throws IOException {
    var done = new ArrayList<RunRecord>();
    return indexer(version)
        .run(List.of(LIST), done::add, () -> stopAfter > 0 && done.size() >= stopAfter);
  }

  private Indexer indexer(String version) {
    var stages = Samples.stages(version).beside(_ -> paths -> paths.stream().map(this::input));
    return new Indexer(temp.resolve("index"), stages, Pace.USUAL);
  }

  private List<Outcome> failed() throws IOException {
    try (var snapshot = new Snapshot(IndexDirectory.open(temp.resolve("index")))) {
      return snapshot.outcomes(Outcome.Kind.FAILED);
    }
  }

  @Test
  void a_list_is_indexed_as_the_pages_it_names() throws IOException {
    assertThat(run("1", 0).counts()).isEqualTo(new RunRecord.Counts(5, 0, 0, 0, 0, 0));
    assertThat(run("1", 0).total()).isEqualTo(5);
  }

  @Test
  void only_what_changed_is_sent_again() throws IOException {
    run("1", 0);
    sent.clear();
    var changed = pages.keySet().iterator().next();
    pages.merge(changed, "\n", (page, more) -> page.replace("Sáng", "Chiều"));
    assertThat(run("1", 0).counts()).isEqualTo(new RunRecord.Counts(0, 1, 4, 0, 0, 0));
    assertThat(sent).containsOnlyKeys(changed);
  }

  @Test
  void a_skipped_page_is_not_sent_again_and_a_failed_one_is() throws IOException {
    pages.put("https://bao.example/a", "?trang chủ");
    pages.put("https://bao.example/b", "!hỏng");
    run("1", 0);
    sent.clear();
    assertThat(run("1", 0).counts()).isEqualTo(new RunRecord.Counts(0, 0, 5, 0, 1, 1));
    assertThat(sent).containsOnlyKeys("https://bao.example/b");
  }

  @Test
  void a_better_program_has_everything_sent_again() throws IOException {
    run("1", 0);
    sent.clear();
    assertThat(run("2", 0).counts().replaced()).isEqualTo(5);
    assertThat(sent).hasSize(5);
  }

  @Test
  void a_run_that_is_stopped_has_the_rest_sent_later() throws IOException {
    assertThat(run("1", 3).finished()).isFalse();
    var record = run("1", 0);
    assertThat(record.counts().added() + record.counts().unchanged()).isEqualTo(5);
    assertThat(record.counts().added()).isPositive();
  }

  @Test
  void a_list_that_failed_is_forgotten_when_it_is_read() throws IOException {
    listFails = true;
    assertThat(run("1", 0).counts().failed()).isEqualTo(1);
    assertThat(failed()).extracting(Outcome::path).containsExactly(LIST);
    listFails = false;
    run("1", 0);
    assertThat(failed()).isEmpty();
  }
}
