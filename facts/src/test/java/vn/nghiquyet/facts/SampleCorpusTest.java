package vn.nghiquyet.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.facts.gold.Baseline;
import vn.nghiquyet.facts.gold.GoldArticle;
import vn.nghiquyet.facts.gold.Report;
import vn.nghiquyet.facts.gold.Scorer;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.json.FactWriter;

/// Scores what is read from the sample corpus against its gold, and holds what was reached before.
/// `-Ddifferences=true` prints every fact that gold and extraction tell differently.
class SampleCorpusTest {

  /// How far a measure may fall.
  private static final double SLACK = 0.01;

  @Test
  void no_measure_falls_below_what_was_recorded() throws IOException {
    var report = report();
    System.out.println(report.table());
    if (Boolean.getBoolean("differences")) {
      report.differences().forEach(System.out::println);
    }
    var baseline = Baseline.read(Cases.file(SampleCorpusTest.class, "sample-baseline.tsv"));
    assertThat(baseline.falls(report, SLACK)).isEmpty();
  }

  private static Report report() throws IOException {
    var extractor = Extractor.load();
    var extracted =
        Stream.concat(Samples.pages().stream(), Samples.documents().stream())
            .map(a -> FactWriter.article(a, extractor.read(a)))
            .toList();
    var gold = GoldArticle.read(Samples.folder().resolve("gold"));
    return Scorer.of(Catalogue.load()).score(gold, extracted);
  }
}
