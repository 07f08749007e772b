package vn.nghiquyet.indexer.schema;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How a run of the indexer went.
///
/// @param started when
/// @param took how long
/// @param total inputs found; while it runs, as many as are known of
/// @param counts what became of them
/// @param recoded articles among the added and replaced whose text was in a legacy encoding
/// @param finished false while it runs and for one that was interrupted
public record RunRecord(
    Instant started, Duration took, int total, Counts counts, int recoded, boolean finished) {

  /// How many inputs came to what.
  ///
  /// @param added new articles
  /// @param replaced articles whose input or extraction changed
  /// @param unchanged articles with nothing to do
  /// @param copies inputs equal to another
  /// @param skipped inputs that are no article
  /// @param failed inputs that could not be read
  public record Counts(
      int added, int replaced, int unchanged, int copies, int skipped, int failed) {

    /// All inputs done.
    public int done() {
      return added + replaced + unchanged + copies + skipped + failed;
    }
  }

  /// This record as an object.
  public ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("started", started.toString())
        .put("took_ms", took.toMillis())
        .put("total", total)
        .put("added", counts.added())
        .put("replaced", counts.replaced())
        .put("unchanged", counts.unchanged())
        .put("copies", counts.copies())
        .put("skipped", counts.skipped())
        .put("failed", counts.failed())
        .put("recoded", recoded)
        .put("finished", finished);
  }

  /// Reads a record back.
  public static RunRecord of(JsonNode node) {
    return new RunRecord(
        Instant.parse(node.required("started").asString()),
        Duration.ofMillis(node.required("took_ms").asLong()),
        node.required("total").asInt(),
        new Counts(
            node.required("added").asInt(),
            node.required("replaced").asInt(),
            node.required("unchanged").asInt(),
            node.required("copies").asInt(),
            node.required("skipped").asInt(),
            node.required("failed").asInt()),
        node.required("recoded").asInt(),
        node.required("finished").asBoolean());
  }
}
