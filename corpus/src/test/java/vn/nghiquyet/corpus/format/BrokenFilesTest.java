package vn.nghiquyet.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;

/// Files broken at random: 120 in a build, as many as `-Dbroken=N` says by hand (`bench/broken`).
class BrokenFilesTest {

  private static final int COUNT = Integer.getInteger("broken", 120);
  private static final long SEED = Long.getLong("seed", 1);
  private static final Duration LIMIT = Duration.ofSeconds(40);

  @Test
  void each_gives_a_reading_with_a_reason_within_its_time() throws IOException {
    try (var reader = new ArticleReader()) {
      var files = new BrokenFiles(new Random(SEED));
      for (int i = 0; i < COUNT; i++) {
        var name = "%d of seed %d".formatted(i, SEED);
        var bytes = files.next();
        long start = System.nanoTime();
        var reading = reader.read(new Input(name, () -> bytes));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(LIMIT);
        assertThat(reason(reading)).as(name).isNotBlank();
      }
    }
  }

  private static String reason(Reading reading) {
    return switch (reading) {
      case Reading.Read(_, var article, _) -> article.text().whole();
      case Reading.Skipped(_, var reason) -> reason;
      case Reading.Failed(_, var reason) -> reason;
    };
  }
}
