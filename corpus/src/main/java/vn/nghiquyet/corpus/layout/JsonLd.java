package vn.nghiquyet.corpus.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.corpus.clue.Clean;

/// The linked data in a page: objects of schema.org, however deep they lie.
final class JsonLd {

  private static final int MOST_OBJECTS = 400;
  private static final int DEEPEST = 60;
  private static final Evaluator SCRIPT = QueryParser.parse("script[type*=ld+json]");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u(?!00[0-7])(\\p{XDigit}{4})|.)", Pattern.DOTALL);
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private final List<JsonNode> objects = new ArrayList<>();

  private JsonLd() {}

  /// Whether a script's data are linked data.
  static boolean isIn(DataNode data) {
    var script = data.parent();
    return script != null && script.is(SCRIPT);
  }

  /// Data with the letters beyond ASCII themselves where they stand as `\u1EA3`.
  static String unescaped(String data) {
    return ESCAPE
        .matcher(data)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group(1) == null
                    ? found.group()
                    : Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  /// Puts mended data in the place of broken, unless they are no JSON any more: a quotation mark
  /// may be among what was mended.
  static void put(DataNode data, String mended) {
    json(mended).ifPresent(_ -> data.setWholeData(mended));
  }

  static JsonLd of(Document page) {
    var data = new JsonLd();
    for (var script : page.select(SCRIPT)) {
      json(script.data()).ifPresent(data::collect);
    }
    return data;
  }

  /// A script that is no JSON says nothing; the page may still be read.
  private static Optional<JsonNode> json(String data) {
    try {
      return Optional.of(JSON.readTree(data.strip().replaceFirst(";\\s*$", "")));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private void collect(JsonNode root) {
    var open = new ArrayDeque<JsonNode>(List.of(root));
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      var node = open.poll();
      if (node.isObject()) {
        objects.add(node);
      }
      node.forEach(child -> {
        if (child.isContainer()) {
          open.add(child);
        }
      });
    }
  }

  /// The types of all objects that may be pages.
  Set<String> types() {
    var types = new HashSet<String>();
    objects.forEach(o -> types.addAll(typesOf(o)));
    return types;
  }

  private static List<String> typesOf(JsonNode object) {
    var types = new ArrayList<String>();
    var type = object.path("@type");
    if (type.isString()) {
      types.add(type.asString());
    }
    type.forEach(t -> types.add(t.asString("")));
    return types;
  }

  /// The articles of the page, news before others.
  private List<JsonNode> articles() {
    return objects.stream()
        .filter(o ->
            typesOf(o).stream()
                .anyMatch(
                    t -> t.endsWith("Article") || t.equals("BlogPosting") || t.equals("Report")))
        .toList();
  }

  /// A value of the first article that has it.
  Optional<String> value(String field) {
    return articles().stream().flatMap(a -> text(a.path(field)).stream()).findFirst();
  }

  /// A value of the first object of any kind that has it, articles before others.
  Optional<String> anyValue(String field) {
    return value(field)
        .or(() -> objects.stream().flatMap(o -> text(o.path(field)).stream()).findFirst());
  }

  /// The names of the article's writers.
  List<String> authors() {
    var names = new ArrayList<String>();
    for (var article : articles()) {
      var author = article.path("author");
      for (var one : author.isArray() ? author : JSON.createArrayNode().add(author)) {
        boolean firm =
            typesOf(one).stream()
                .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains("organization"));
        if (!firm) {
          text(one.isObject() ? one.path("name") : one).ifPresent(names::add);
        }
      }
    }
    return names.stream().distinct().toList();
  }

  /// The name of the article's publisher.
  Optional<String> publisher() {
    return articles().stream()
        .flatMap(a -> text(a.path("publisher").path("name")).stream())
        .findFirst();
  }

  /// Pages escape text once or twice over.
  private static Optional<String> text(JsonNode node) {
    if (!node.isString()) {
      return Optional.empty();
    }
    var once = Parser.unescapeEntities(node.asString(), false);
    var text = Clean.line(Parser.unescapeEntities(once, false));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
