package vn.nghiquyet.facts.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.facts.Cases;
import vn.nghiquyet.facts.Texts;
import vn.nghiquyet.facts.json.FactWriter;

/// Whole small articles: each folder of `figures` holds `article.txt` and the `facts.json` read
/// from it.
///
/// `facts.json` has the lists and the fields it cares about, nothing else is compared; a place is
/// its full name. What was read instead is left in `target/figures/<case>/facts.json.actual`.
class FiguresTest {

  private static final Extractor EXTRACTOR = Extractor.load();
  private static final JsonMapper MAPPER = new JsonMapper();

  static List<Path> cases() {
    return Cases.in(FiguresTest.class, "figures");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void an_article_tells_these_facts(Path folder) throws IOException {
    var article = Texts.article(Cases.text(folder.resolve("article.txt")));
    var expected = MAPPER.readTree(folder.resolve("facts.json"));
    var facts = placesByName(FactWriter.article(article, EXTRACTOR.read(article)));
    var actual = asFarAs(expected, facts);
    if (!lines(actual).equals(lines(expected))) {
      var left = Path.of("target/figures").resolve(folder.getFileName());
      Files.createDirectories(left);
      Files.writeString(left.resolve("facts.json.actual"), lines(actual));
    }
    assertThat(lines(actual)).as(folder.getFileName().toString()).isEqualTo(lines(expected));
  }

  /// The fields that the expected facts have: by position in lists, the first element's fields for
  /// elements too many.
  private static JsonNode asFarAs(JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      var kept = JsonNodeFactory.instance.objectNode();
      expected.propertyNames().forEach(n -> kept.set(n, asFarAs(expected.get(n), actual.path(n))));
      return kept;
    }
    if (expected.isArray() && actual.isArray()) {
      var kept = JsonNodeFactory.instance.arrayNode();
      for (int i = 0; i < actual.size(); i++) {
        var like = i < expected.size() ? expected.get(i) : expected.path(0);
        kept.add(asFarAs(like, actual.get(i)));
      }
      return kept;
    }
    return actual;
  }

  private static JsonNode placesByName(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var place = object.path("place");
      if (place.isObject()) {
        object.put(
            "place", place.get("type").stringValue() + " " + place.get("name").stringValue());
      }
      object.properties().forEach(e -> placesByName(e.getValue()));
    } else if (node instanceof ArrayNode array) {
      array.forEach(FiguresTest::placesByName);
    }
    return node;
  }

  /// One fact a line.
  private static String lines(JsonNode node) {
    var lines = new StringBuilder("{");
    var names = List.copyOf(node.propertyNames());
    for (int i = 0; i < names.size(); i++) {
      lines.append(i == 0 ? "\n" : ",\n").append(" \"").append(names.get(i)).append("\": [");
      var facts = node.get(names.get(i));
      for (int j = 0; j < facts.size(); j++) {
        lines.append(j == 0 ? "\n  " : ",\n  ").append(facts.get(j));
      }
      lines.append(']');
    }
    return lines.append("}\n").toString();
  }
}
