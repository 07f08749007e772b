package vn.nghiquyet.indexer.schema;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.corpus.store.Input.Seen;

/// What a server told of a page when it was read. It stands beside what was read, so that both are
/// committed together: a page that was fetched and lost is fetched again.
///
/// @param seen what was told
/// @param version of the program that read it: a better one reads the page again
public record SeenPage(Seen seen, String version) {

  /// As an object.
  public ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("tag", seen.tag().orElse(null))
        .put("modified", seen.modified().orElse(null))
        .put("at", seen.at().toString())
        .put("version", version);
  }

  /// Reads it back.
  public static SeenPage of(JsonNode node) {
    var seen =
        new Seen(
            text(node, "tag"),
            text(node, "modified"),
            Instant.parse(node.required("at").asString()));
    return new SeenPage(seen, node.required("version").asString());
  }

  private static Optional<String> text(JsonNode node, String field) {
    var value = node.required(field);
    return value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }
}
