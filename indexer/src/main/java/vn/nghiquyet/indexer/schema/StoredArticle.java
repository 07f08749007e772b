package vn.nghiquyet.indexer.schema;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.corpus.article.Published;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.Place;

/// An article as the index keeps it.
///
/// @param id its id in this index: `Origin.id`, or another one where two inputs claim one address
/// @param article the article
/// @param subjects the localities it is about
public record StoredArticle(String id, Article article, List<Place> subjects) {

  public StoredArticle {
    subjects = List.copyOf(subjects);
  }

  /// This article as an object.
  public ObjectNode json() {
    var node = JsonNodeFactory.instance.objectNode();
    var origin = article.origin();
    node.put("id", id);
    node.put("path", origin.path());
    node.put("url", origin.url().orElse(null));
    node.put("source", origin.source().orElse(null));
    node.put("author", article.author().orElse(null));
    node.put("language", article.language());
    node.put("recoded", article.recoded().orElse(null));
    article
        .published()
        .ifPresentOrElse(
            p ->
                node.putObject("published")
                    .put("day", p.day().toString())
                    .put("time", p.time().map(LocalTime::toString).orElse(null))
                    .put("from", p.from()),
            () -> node.putNull("published"));
    node.put("text", article.text().whole());
    var blocks = node.putArray("blocks");
    for (var block : article.text().blocks()) {
      blocks
          .addObject()
          .put("kind", block.kind().name().toLowerCase(Locale.ROOT))
          .put("start", block.start())
          .put("end", block.end());
    }
    article.captions().forEach(node.putArray("captions")::add);
    var places = node.putArray("subjects");
    subjects.forEach(p -> places.add(FactWriter.place(p)));
    return node;
  }

  /// Reads an article back.
  public static StoredArticle of(JsonNode node) {
    var origin =
        new Origin(node.required("path").asString(), text(node, "url"), text(node, "source"));
    var blocks = new ArrayList<Block>();
    for (var block : node.required("blocks")) {
      var kind = Block.Kind.valueOf(block.required("kind").asString().toUpperCase(Locale.ROOT));
      blocks.add(new Block(kind, block.required("start").asInt(), block.required("end").asInt()));
    }
    var captions = new ArrayList<String>();
    node.required("captions").forEach(c -> captions.add(c.asString()));
    var subjects = new ArrayList<Place>();
    node.required("subjects").forEach(p -> subjects.add(FactReader.placeOf(p)));
    var article =
        new Article(
            origin,
            new ArticleText(node.required("text").asString(), blocks),
            captions,
            text(node, "author"),
            published(node.required("published")),
            node.required("language").asString(),
            text(node, "recoded"));
    return new StoredArticle(node.required("id").asString(), article, subjects);
  }

  private static Optional<Published> published(JsonNode node) {
    if (node.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
        new Published(
            LocalDate.parse(node.required("day").asString()),
            text(node, "time").map(LocalTime::parse),
            node.required("from").asString()));
  }

  private static Optional<String> text(JsonNode node, String field) {
    var value = node.required(field);
    return value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }
}
