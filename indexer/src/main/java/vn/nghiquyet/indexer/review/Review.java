package vn.nghiquyet.indexer.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.Fact;

/// What somebody found of a fact.
///
/// @param key which fact
/// @param verdict right, wrong, or right with changes
/// @param quote its words, for people who read the file
/// @param correction what changes
public record Review(FactKey key, Verdict verdict, String quote, Correction correction) {

  /// What was found.
  public enum Verdict {
    /// Right as it was read.
    ACCEPT,
    /// A figure, but not quite that one.
    CORRECT,
    /// No fact.
    REJECT;

    /// The name in sheets and in the file.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The verdict of that name, any case.
    public static Optional<Verdict> of(String id) {
      return Arrays.stream(values())
          .filter(v -> v.id().equals(id.strip().toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  /// The form kept in the file.
  public ObjectNode json() {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("fact", key.text());
    node.put("verdict", verdict.id());
    node.put("quote", quote);
    correction.indicator().ifPresent(i -> node.put("indicator", i));
    correction.indicatorId().ifPresent(i -> node.put("indicator_id", i));
    correction.kind().ifPresent(k -> node.put("kind", k.name().toLowerCase(Locale.ROOT)));
    correction.value().ifPresent(v -> node.put("value", v));
    correction.max().ifPresent(v -> node.put("max", v));
    correction.period().ifPresent(p -> node.put("period", p));
    correction.place().ifPresent(p -> node.set("place", FactWriter.place(p)));
    return node;
  }

  /// Reads that form; anything else throws `IllegalArgumentException`.
  static Review of(JsonNode node) {
    var key = string(node, "fact").flatMap(FactKey::parse);
    var verdict = string(node, "verdict").flatMap(Verdict::of);
    if (key.isEmpty() || verdict.isEmpty()) {
      throw new IllegalArgumentException("a review has 'fact' (id:start-end:type) and 'verdict'");
    }
    var correction =
        new Correction(
            string(node, "indicator"),
            string(node, "indicator_id"),
            string(node, "kind").map(k -> Fact.Kind.valueOf(k.toUpperCase(Locale.ROOT))),
            number(node, "value"),
            number(node, "max"),
            string(node, "period"),
            node.path("place").isObject()
                ? Optional.of(FactReader.placeOf(node.path("place")))
                : Optional.empty());
    return new Review(key.get(), verdict.get(), string(node, "quote").orElse(""), correction);
  }

  private static Optional<String> string(JsonNode node, String field) {
    var value = node.path(field);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    var value = node.path(field);
    return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
  }
}
