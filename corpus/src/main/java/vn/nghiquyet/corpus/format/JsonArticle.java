package vn.nghiquyet.corpus.format;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.analyzers.mend.Mender;
import vn.nghiquyet.corpus.article.About;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Mending;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.clue.Clean;
import vn.nghiquyet.corpus.layout.HtmlPage;
import vn.nghiquyet.corpus.store.ArticleLines;

/// An article as one JSON object: in the form `article/1`, taken as it is, or with a `text` (plain
/// or a page) and what is known of it, read as a text with lines above it is.
final class JsonArticle {

  private static final List<String> TEXTS = List.of("text", "body", "content", "html");

  private JsonArticle() {}

  static boolean isOne(String text) {
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return text.startsWith("{", first) && text.stripTrailing().endsWith("}");
  }

  static Reading read(String path, String json) {
    try {
      var node = JsonMapper.shared().readTree(json);
      return node.path("schema").asString("").equals(ArticleLines.SCHEMA)
          ? whole(path, json)
          : plain(path, node);
    } catch (JacksonException e) {
      return new Reading.Failed(
          path, "is no JSON object (%s); mend the line".formatted(e.getOriginalMessage()));
    }
  }

  /// Its text is put together anew, so that what holds of every article holds of this one.
  private static Reading whole(String path, String json) {
    try {
      var article = ArticleLines.read(json);
      var text = article.text();
      var pieces =
          text.blocks().stream().map(b -> new ArticleText.Piece(b.kind(), text.of(b))).toList();
      var origin = article.origin();
      return new Reading.Read(
          path,
          new Article(
              new Origin(path, origin.url(), origin.source()),
              ArticleText.of(pieces),
              article.captions(),
              article.author(),
              article.published(),
              article.language(),
              article.recoded()),
          Map.of());
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      return new Reading.Failed(
          path,
          "is no %s object (%s); mend the line".formatted(ArticleLines.SCHEMA, e.getMessage()));
    }
  }

  private static Reading plain(String path, JsonNode node) {
    var fields = fields(node);
    var text = TEXTS.stream().filter(fields::containsKey).map(fields::get).findFirst();
    if (text.isEmpty()) {
      return new Reading.Skipped(
          path, "holds no article: none of its fields is %s".formatted(String.join(", ", TEXTS)));
    }
    TEXTS.forEach(fields::remove);
    if (Kind.isHtml(text.get())) {
      var front = new FrontMatter(fields, "");
      var about =
          new About(
              front.field("url", "link", "canonical"),
              Optional.empty(),
              front.field("title"),
              front.published());
      return Supplement.by(about, HtmlPage.read(path, text.get(), Mending.NONE));
    }
    var mended = Mender.mend(text.get());
    var front = new FrontMatter(fields, Clean.of(mended.text()));
    return TextFile.read(path, front, Mending.of(text.get(), mended));
  }

  /// What is no plain value is no field: lists of tags, nested objects.
  private static Map<String, String> fields(JsonNode node) {
    var fields = new HashMap<String, String>();
    for (var property : node.properties()) {
      var value = property.getValue();
      if (value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
        var key = property.getKey().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(key, TEXTS.contains(key) ? value.asString() : line(value.asString()));
      }
    }
    return fields;
  }

  private static String line(String value) {
    return Clean.line(Clean.of(Mender.mend(value).text()));
  }
}
