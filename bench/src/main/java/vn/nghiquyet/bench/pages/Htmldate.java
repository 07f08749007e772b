package vn.nghiquyet.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// htmldate's evaluation pages: the share of pages whose day of publication is right.
final class Htmldate implements PageSet {

  @Override
  public List<Page> pages(Path folder) throws IOException {
    var tests = folder.resolve("tests");
    var pages = new LinkedHashMap<String, Page>();
    for (var list : List.of("eval_mediacloud_2020.json", "eval_default.json")) {
      for (var entry : JSON.readTree(tests.resolve(list).toFile()).properties()) {
        var name = entry.getValue().path("file").asString("");
        Stream.of("test_set", "cache", "eval")
            .map(part -> tests.resolve(part).resolve(name))
            .filter(Files::isRegularFile)
            .findFirst()
            .ifPresent(
                f -> pages.put(entry.getKey(), new Page(entry.getKey(), f, entry.getValue())));
      }
    }
    return new ArrayList<>(pages.values());
  }

  @Override
  public Score score(Page page, Answer answer) {
    var told = page.gold().path("date");
    var gold =
        told.isString()
            ? Optional.of(LocalDate.parse(told.asString()))
            : Optional.<LocalDate>empty();
    double right = answer.day().equals(gold) ? 1 : 0;
    double answered = answer.day().isPresent() ? 1 : 0;
    return new Score(
        page.name(),
        right,
        List.of(right, answered),
        "%s where %s stands".formatted(day(answer.day()), day(gold)));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("no day");
  }

  @Override
  public SequencedMap<String, Double> figures(List<Score> scores) {
    var answered = scores.stream().filter(s -> s.part(1) > 0).toList();
    var figures = new LinkedHashMap<String, Double>();
    figures.put("accuracy", Score.mean(scores, 0));
    figures.put("precision", Score.mean(answered, 0));
    figures.put("answered", Score.mean(scores, 1));
    return figures;
  }
}
