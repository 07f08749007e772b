package vn.nghiquyet.facts.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  @TempDir Path folder;

  @Test
  void what_was_recorded_is_no_fall_and_less_is() throws IOException {
    var before = report(2, 3);
    var file = folder.resolve("base.tsv");
    Files.writeString(file, Baseline.of(before).text());
    var baseline = Baseline.read(file);
    assertThat(baseline.falls(before, 0)).isEmpty();
    assertThat(baseline.falls(report(3, 3), 0)).isEmpty();
    assertThat(baseline.falls(report(1, 3), 0))
        .extracting(Baseline.Fall::measure)
        .containsExactly(Measure.MET);
    assertThat(baseline.falls(report(1, 3), 0.5)).isEmpty();
  }

  @Test
  void a_measure_without_a_row_would_never_fall_and_is_refused() throws IOException {
    var file = folder.resolve("base.tsv");
    Files.writeString(file, "met count\t0.5\n");
    assertThatThrownBy(() -> Baseline.read(file))
        .hasMessageContaining("no row for 'subject place'");
  }

  @Test
  void a_row_that_is_none_is_named() throws IOException {
    var file = folder.resolve("base.tsv");
    Files.writeString(file, "# head\nmet count\thigh\n");
    assertThatThrownBy(() -> Baseline.read(file)).hasMessageContaining("base.tsv:2: 'high'");
    Files.writeString(file, "mets\t0.5\n");
    assertThatThrownBy(() -> Baseline.read(file)).hasMessageContaining("base.tsv:1: unknown");
  }

  private static Report report(int matched, int gold) {
    var score = new Score(Measure.MET, gold, gold, matched);
    return new Report(List.of(new Report.OfArticle("a", List.of(score), List.of())));
  }
}
