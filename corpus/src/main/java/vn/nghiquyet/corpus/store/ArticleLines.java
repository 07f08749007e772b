package vn.nghiquyet.corpus.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;

/// Articles as JSON lines, form `article/1`, both ways: one object a line, the same fields in each.
public final class ArticleLines {

  /// The name and version of the form.
  public static final String SCHEMA = "article/1";

  private static final JsonMapper JSON = JsonMapper.shared();

  private ArticleLines() {}

  /// One article as a line, without its end.
  public static String write(Article article) {
    var node = JSON.createObjectNode();
    node.put("schema", SCHEMA);
    node.put("id", article.origin().id());
    node.put("path", article.origin().path());
    text(node, "url", article.origin().url());
    text(node, "source", article.origin().source());
    text(node, "author", article.author());
    article
        .published()
        .ifPresentOrElse(
            p -> published(node.putObject("published"), p), () -> node.putNull("published"));
    node.put("language", article.language());
    text(node, "recoded", article.recoded());
    var captions = node.putArray("captions");
    article.captions().forEach(captions::add);
    node.put("text", article.text().whole());
    var blocks = node.putArray("blocks");
    for (var block : article.text().blocks()) {
      var object = blocks.addObject();
      object.put("kind", block.kind().name().toLowerCase(Locale.ROOT));
      object.put("start", block.start());
      object.put("end", block.end());
    }
    return JSON.writeValueAsString(node);
  }

  /// Writes all articles, a line each.
  public static void write(Stream<Article> articles, Writer out) throws IOException {
    var lines = new BufferedWriter(out);
    for (var article : (Iterable<Article>) articles::iterator) {
      lines.write(write(article));
      lines.write('\n');
    }
    lines.flush();
  }

  /// Reads articles back; empty lines are none. A line that is not of the form throws with its
  /// number.
  public static List<Article> read(List<String> lines) {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        articles.add(read(lines.get(i)));
      } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
        throw new IllegalArgumentException(
            "line %d is no %s object: %s".formatted(i + 1, SCHEMA, e.getMessage()), e);
      }
    }
    return articles;
  }

  /// Reads one article from its line.
  public static Article read(String line) {
    var node = JSON.readTree(line);
    var blocks = new ArrayList<Block>();
    for (var block : node.required("blocks")) {
      var kind = Block.Kind.valueOf(string(block, "kind").toUpperCase(Locale.ROOT));
      blocks.add(new Block(kind, block.required("start").asInt(), block.required("end").asInt()));
    }
    var captions = new ArrayList<String>();
    node.required("captions").forEach(c -> captions.add(c.asString()));
    return new Article(
        new Origin(string(node, "path"), optional(node, "url"), optional(node, "source")),
        new ArticleText(string(node, "text"), blocks),
        captions,
        optional(node, "author"),
        published(node.required("published")),
        string(node, "language"),
        later(node, "recoded"));
  }

  private static void published(ObjectNode node, Published published) {
    node.put("day", published.day().toString());
    text(node, "time", published.time().map(LocalTime::toString));
    node.put("from", published.from());
  }

  private static Optional<Published> published(JsonNode node) {
    return node.isNull()
        ? Optional.empty()
        : Optional.of(
            new Published(
                LocalDate.parse(string(node, "day")),
                optional(node, "time").map(LocalTime::parse),
                string(node, "from")));
  }

  private static void text(ObjectNode node, String field, Optional<String> value) {
    value.ifPresentOrElse(v -> node.put(field, v), () -> node.putNull(field));
  }

  private static String string(JsonNode node, String field) {
    return node.required(field).asString();
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return node.required(field).isNull() ? Optional.empty() : later(node, field);
  }

  /// A field that lines of earlier versions do not have.
  private static Optional<String> later(JsonNode node, String field) {
    var value = node.path(field);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(value.asString());
  }
}
