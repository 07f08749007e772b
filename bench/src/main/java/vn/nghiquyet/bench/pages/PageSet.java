package vn.nghiquyet.bench.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// A public set of pages: where its folder keeps what, and the metric it is published with.
interface PageSet {

  /// Reads the records of every set; some hold NaN where they know nothing.
  JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /// The sets by the names they are called by.
  Map<String, PageSet> ALL =
      Map.of(
          "scrapinghub", new Scrapinghub(),
          "wcxb", new Wcxb(),
          "trafilatura", new Trafilatura(),
          "htmldate", new Htmldate());

  /// The pages under the set's folder, in a fixed order.
  List<Page> pages(Path folder) throws IOException;

  /// How the set judges an answer to one of its pages.
  Score score(Page page, Answer answer);

  /// The set's figures over pages, by name.
  SequencedMap<String, Double> figures(List<Score> scores);
}
