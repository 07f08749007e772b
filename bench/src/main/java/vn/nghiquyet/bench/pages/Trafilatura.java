package vn.nghiquyet.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// trafilatura's evaluation pages: snippets that must and must not be in the text, added up over
/// all pages.
final class Trafilatura implements PageSet {

  @Override
  public List<Page> pages(Path folder) throws IOException {
    var tests = folder.resolve("tests");
    var pages = new ArrayList<Page>();
    for (var entry : JSON.readTree(tests.resolve("evaldata.json").toFile()).properties()) {
      var name = entry.getValue().path("file").asString("");
      Stream.of("cache", "eval")
          .map(part -> tests.resolve(part).resolve(name))
          .filter(Files::isRegularFile)
          .findFirst()
          .ifPresent(file -> pages.add(new Page(entry.getKey(), file, entry.getValue())));
    }
    return pages;
  }

  @Override
  public Score score(Page page, Answer answer) {
    var text = oneLine(answer.text());
    var kept = found(text, page.gold().path("with"));
    var leaked = found(text, page.gold().path("without"));
    int missing = page.gold().path("with").size() - kept.size();
    int wrong = missing + leaked.size();
    int all = page.gold().path("with").size() + page.gold().path("without").size();
    var lost = new ArrayList<>(snippets(page.gold().path("with")));
    lost.removeAll(kept);
    return new Score(
        page.name(),
        1 - (double) wrong / all,
        List.of((double) kept.size(), (double) leaked.size(), (double) missing),
        "lost %s, leaked %s".formatted(lost, leaked));
  }

  private static List<String> found(String text, JsonNode snippets) {
    return snippets(snippets).stream().filter(text::contains).toList();
  }

  private static List<String> snippets(JsonNode list) {
    return list.valueStream().map(s -> oneLine(s.asString(""))).toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  @Override
  public SequencedMap<String, Double> figures(List<Score> scores) {
    double kept = Score.sum(scores, 0);
    double precision = kept / Math.max(1, kept + Score.sum(scores, 1));
    double recall = kept / Math.max(1, kept + Score.sum(scores, 2));
    var figures = new LinkedHashMap<String, Double>();
    figures.put("f1", Bags.harmonic(precision, recall));
    figures.put("precision", precision);
    figures.put("recall", recall);
    return figures;
  }
}
