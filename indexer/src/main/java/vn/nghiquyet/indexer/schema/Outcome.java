package vn.nghiquyet.indexer.schema;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Why an input gave no article.
///
/// @param path the input as its user named it
/// @param kind what became of it
/// @param reason why, for people
public record Outcome(String path, Kind kind, String reason) {

  /// What became of an input without an article.
  public enum Kind {
    /// It could not be read.
    FAILED,
    /// It was understood and is no article.
    SKIPPED,
    /// Its bytes are those of another input with the same address.
    COPY;

    /// The name used in JSON.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// This outcome as an object.
  public ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("path", path)
        .put("kind", kind.id())
        .put("reason", reason);
  }

  /// Reads an outcome back.
  public static Outcome of(JsonNode node) {
    return new Outcome(
        node.required("path").asString(),
        Kind.valueOf(node.required("kind").asString().toUpperCase(Locale.ROOT)),
        node.required("reason").asString());
  }
}
