package vn.nghiquyet.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.facts.extract.Extractor;
import vn.nghiquyet.facts.gold.Baseline;
import vn.nghiquyet.facts.gold.GoldArticle;
import vn.nghiquyet.facts.gold.Report;
import vn.nghiquyet.facts.gold.Scorer;
import vn.nghiquyet.facts.indicator.Catalogue;
import vn.nghiquyet.facts.json.FactWriter;

/// Scores what is read from the samples and from the evaluation articles against their gold, and
/// holds what was reached before. `-Ddifferences=true` prints every fact that gold and extraction
/// tell differently.
class SampleCorpusTest {

  /// How far a measure may fall.
  private static final double SLACK = 0.01;

  private static final List<ObjectNode> EXTRACTED = extracted();

  private static List<ObjectNode> extracted() {
    var extractor = Extractor.load();
    return Samples.all().stream().map(a -> FactWriter.article(a, extractor.read(a))).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"samples", "lessons", "held-out"})
  void no_measure_falls_below_what_was_recorded(String set) throws IOException {
    var report = report(set);
    System.out.println(report.table());
    if (Boolean.getBoolean("differences")) {
      report.differences().forEach(System.out::println);
    }
    var baseline = Baseline.read(Cases.file(SampleCorpusTest.class, set + "-baseline.tsv"));
    assertThat(baseline.falls(report, SLACK)).isEmpty();
  }

  /// Articles whose names begin so teach nothing (see KindWeightsTest): they only measure.
  private static final String HELD_OUT = "t-";

  private static Report report(String set) throws IOException {
    var folder = set.equals("samples") ? Samples.folder() : Samples.evaluation();
    var gold =
        GoldArticle.read(folder.resolve("gold")).stream()
            .filter(g -> set.equals("samples") || isHeldOut(g) == set.equals("held-out"))
            .toList();
    return Scorer.of(Catalogue.load()).score(gold, EXTRACTED);
  }

  private static boolean isHeldOut(GoldArticle gold) {
    return gold.name().startsWith(HELD_OUT);
  }
}
