package vn.nghiquyet.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/// Web content extraction benchmark (WCXB), the article pages of its test part: mean word F1, and
/// the share of snippets found that must and must not be there.
final class Wcxb implements PageSet {

  @Override
  public List<Page> pages(Path folder) throws IOException {
    var pages = new ArrayList<Page>();
    try (var files = Files.list(folder.resolve("test/ground-truth"))) {
      for (var file : files.sorted().toList()) {
        var gold = JSON.readTree(file.toFile());
        var name = file.getFileName().toString().replace(".json", "");
        if (isArticle(gold)) {
          var html = folder.resolve("test/html/" + name + ".html.gz");
          pages.add(new Page(name, html, gold.path("ground_truth")));
        }
      }
    }
    return pages;
  }

  private static boolean isArticle(JsonNode gold) {
    var type = gold.path("_internal").path("page_type");
    return (type.isObject() ? type.path("primary") : type).asString("article").equals("article");
  }

  @Override
  public Score score(Page page, Answer answer) {
    var gold = page.gold().path("main_content").asString("");
    var bags = Bags.of(words(gold), words(answer.text()));
    double kept = found(answer, page.gold().path("with"));
    double leaked = found(answer, page.gold().path("without"));
    return new Score(
        page.name(),
        bags.f1(),
        List.of(bags.f1(), bags.precision(), bags.recall(), kept, leaked),
        "precision %.3f, recall %.3f, leaked %.2f"
            .formatted(bags.precision(), bags.recall(), leaked));
  }

  private static List<String> words(String text) {
    return Bags.words(text.toLowerCase(Locale.ROOT));
  }

  /// Its own rule: a page without snippets counts as 1, on either side.
  private static double found(Answer answer, JsonNode snippets) {
    var text = answer.text().toLowerCase(Locale.ROOT);
    var all = snippets.valueStream().map(s -> s.asString("").toLowerCase(Locale.ROOT)).toList();
    return all.isEmpty() ? 1 : (double) all.stream().filter(text::contains).count() / all.size();
  }

  @Override
  public SequencedMap<String, Double> figures(List<Score> scores) {
    var figures = new LinkedHashMap<String, Double>();
    var names = List.of("f1", "precision", "recall", "kept", "leaked");
    for (int i = 0; i < names.size(); i++) {
      figures.put(names.get(i), Score.mean(scores, i));
    }
    return figures;
  }
}
