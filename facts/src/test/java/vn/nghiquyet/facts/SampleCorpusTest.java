package vn.nghiquyet.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.resource.TsvResource;
import vn.nghiquyet.testing.gold.Fold;
import vn.nghiquyet.testing.gold.GoldArticle;
import vn.nghiquyet.testing.gold.Report;
import vn.nghiquyet.testing.gold.Scorer;

/// Scores what is read from the sample corpus against its gold, and holds what was reached before.
/// `-Ddifferences=true` prints every fact that gold and extraction tell differently.
class SampleCorpusTest {

  /// How far a measure may fall.
  private static final double SLACK = 0.01;

  @Test
  void no_measure_falls_below_what_was_recorded() {
    var report = report();
    System.out.println(report.table());
    if (Boolean.getBoolean("differences")) {
      report
          .differences()
          .forEach(d -> System.out.printf("%s\t%s\t%s%n", d.article(), d.what(), d.detail()));
    }
    var baseline =
        TsvResource.read(SampleCorpusTest.class, "sample-baseline.tsv", r -> r).stream()
            .collect(Collectors.toMap(r -> r.cell(0), r -> Double.parseDouble(r.cell(1))));
    assertThat(baseline.keySet())
        .isEqualTo(report.scores().stream().map(s -> s.measure()).collect(Collectors.toSet()));
    assertThat(report.scores())
        .allSatisfy(s ->
            assertThat(s.f1())
                .as("F1 of %s", s.measure())
                .isGreaterThanOrEqualTo(baseline.getOrDefault(s.measure(), 1.0) - SLACK));
  }

  private static Report report() {
    var extractor = Extractor.load();
    var extracted =
        Stream.concat(Samples.pages().stream(), Samples.documents().stream())
            .map(a -> FactWriter.article(a, extractor.read(a)))
            .toList();
    var gold = GoldArticle.readAll(Samples.folder().resolve("gold"));
    return new Scorer(indicators()).score(gold, extracted);
  }

  private static Map<String, String> indicators() {
    Map<String, String> ids = new HashMap<>();
    for (var indicator : Catalogue.load().indicators()) {
      ids.putIfAbsent(Fold.of(indicator.id()), indicator.id());
      ids.putIfAbsent(Fold.of(indicator.name()), indicator.id());
    }
    return ids;
  }
}
