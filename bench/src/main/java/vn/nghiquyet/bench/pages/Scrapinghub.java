package vn.nghiquyet.bench.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// article-extraction-benchmark: runs of four words, F1 of mean precision and mean recall, pages
/// without an answer left out of the precision, as its `evaluate.py` has it.
final class Scrapinghub implements PageSet {

  private static final int RUN = 4;

  @Override
  public List<Page> pages(Path folder) throws IOException {
    var pages = new ArrayList<Page>();
    for (var entry : JSON.readTree(folder.resolve("ground-truth.json").toFile()).properties()) {
      var file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      pages.add(new Page(entry.getKey(), file, entry.getValue()));
    }
    return pages;
  }

  @Override
  public Score score(Page page, Answer answer) {
    var gold = page.gold().path("articleBody").asString("");
    var bags = Bags.of(Bags.runs(gold, RUN), Bags.runs(answer.text(), RUN));
    double answered = answer.text().isBlank() ? 0 : 1;
    return new Score(
        page.name(),
        bags.f1(),
        List.of(bags.precision(), bags.recall(), answered),
        "precision %.3f, recall %.3f".formatted(bags.precision(), bags.recall()));
  }

  @Override
  public SequencedMap<String, Double> figures(List<Score> scores) {
    var answered = scores.stream().filter(s -> s.part(2) > 0).toList();
    double precision = Score.mean(answered, 0);
    double recall = Score.mean(scores, 1);
    var figures = new LinkedHashMap<String, Double>();
    figures.put("f1", Bags.harmonic(precision, recall));
    figures.put("precision", precision);
    figures.put("recall", recall);
    return figures;
  }
}
