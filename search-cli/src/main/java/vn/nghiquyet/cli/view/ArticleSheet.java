package vn.nghiquyet.cli.view;

import static vn.nghiquyet.cli.output.Column.Readers.ALL;
import static vn.nghiquyet.cli.output.Column.Readers.PEOPLE;
import static vn.nghiquyet.cli.output.Column.Readers.PROGRAMS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Marked;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.hits.ArticleHit;
import vn.nghiquyet.search.hits.Found;
import vn.nghiquyet.search.hits.MarkedArticle;
import vn.nghiquyet.search.hits.Passage;

/// Articles found, one a row.
public final class ArticleSheet {

  private ArticleSheet() {}

  /// The sheet of what was found; where nothing has all the words, of what has at least half of
  /// them.
  public static Sheet of(Found<ArticleHit> found, Messages messages) {
    boolean all = found.total() > 0;
    var hits = all ? found.first() : found.near();
    var c = new Columns(messages);
    var columns =
        List.of(
            c.computed("title", Role.HEADING, PEOPLE, ArticleSheet::title),
            c.field("id", Role.SHORT),
            c.field("published", Role.SHORT),
            c.field("source", Role.TEXT),
            c.field("places", Role.TEXT),
            c.field("title", Role.HEADING, PROGRAMS),
            c.computed("versions", Role.SHORT, PEOPLE, row -> versions(row, messages)),
            c.computed("passage", Role.BODY, ALL, ArticleSheet::passages),
            c.field("url", Role.TEXT, PROGRAMS),
            c.field("path", Role.TEXT, PROGRAMS),
            c.field("words", Role.SHORT, PROGRAMS),
            c.field("versions", Role.SHORT, PROGRAMS),
            c.field("story", Role.SHORT, PROGRAMS));
    var rows = hits.stream().map(hit -> row(hit, all ? "all" : "some")).toList();
    return new Sheet(columns, rows, Sheet.Layout.CARDS);
  }

  /// The sheet of whole articles, made while it is printed.
  ///
  /// @param texts whether it has their texts
  public static Sheet whole(Stream<MarkedArticle> articles, boolean texts, Messages messages) {
    var c = new Columns(messages);
    var columns = new ArrayList<Column>();
    columns.add(c.computed("title", Role.HEADING, PEOPLE, ArticleSheet::title));
    for (var key : List.of("id", "published", "source", "places")) {
      columns.add(c.field(key, Role.TEXT));
    }
    columns.add(c.field("title", Role.HEADING, PROGRAMS));
    for (var key : List.of("author", "url", "path")) {
      columns.add(c.field(key, Role.TEXT, PROGRAMS));
    }
    columns.add(c.field("matches", Role.NUMBER));
    if (texts) {
      columns.add(c.field("text", Role.BODY));
    }
    return new Sheet(columns, articles.map(a -> row(a, texts)), Sheet.Layout.CARDS);
  }

  private static ObjectNode row(MarkedArticle marked, boolean texts) {
    var row = row(marked.stored());
    row.put("matches", marked.spans().size());
    return texts ? row.put("text", marked.stored().article().text().whole()) : row;
  }

  private static ObjectNode row(ArticleHit hit, String words) {
    var row = row(hit.stored());
    var passages = row.putArray("passages");
    hit.passages().forEach(p -> passages.add(passage(p)));
    row.put("words", words);
    row.put("versions", hit.story().versions());
    row.put("story", hit.story().first());
    return row;
  }

  private static ObjectNode row(StoredArticle stored) {
    var article = stored.article();
    var origin = article.origin();
    var row = JsonNodeFactory.instance.objectNode();
    row.put("id", stored.id());
    row.put("title", article.text().title().orElse(null));
    row.put("published", article.published().map(p -> p.day().toString()).orElse(null));
    row.put("source", origin.source().orElse(null));
    var places = row.putArray("places");
    stored.subjects().forEach(p -> places.add(PlaceEntry.of(p).label()));
    row.put("author", article.author().orElse(null));
    row.put("url", origin.url().orElse(null));
    row.put("path", origin.path());
    return row;
  }

  private static ObjectNode passage(Passage passage) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("text", passage.text());
    node.put("start", passage.start());
    node.put("end", passage.end());
    var marks = node.putArray("marks");
    passage.marks().forEach(m -> marks.addObject().put("start", m.start()).put("end", m.end()));
    return node;
  }

  /// Most stories have one version, which need not be said.
  private static String versions(ObjectNode row, Messages messages) {
    int versions = row.path("versions").asInt();
    return versions > 1 ? messages.text("search.versions", versions) : "";
  }

  private static String title(ObjectNode row) {
    var title = Columns.text(row.path("title"));
    return title.isEmpty() ? Columns.text(row.path("path")) : title;
  }

  private static String passages(ObjectNode row) {
    return row.path("passages")
        .valueStream()
        .map(ArticleSheet::marked)
        .collect(Collectors.joining(" … "));
  }

  private static String marked(JsonNode passage) {
    var text = passage.path("text").asString();
    int from = passage.path("start").asInt();
    var parts = new ArrayList<String>();
    int at = 0;
    for (var mark : passage.path("marks")) {
      int start = mark.path("start").asInt() - from;
      int end = mark.path("end").asInt() - from;
      parts.add(text.substring(at, start));
      parts.add(Marked.of(text.substring(start, end)));
      at = end;
    }
    parts.add(text.substring(at));
    return String.join("", parts);
  }
}
