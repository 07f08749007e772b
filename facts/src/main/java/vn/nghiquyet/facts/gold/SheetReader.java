package vn.nghiquyet.facts.gold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads a {@link FactSheet} from gold or from `article-facts/1`.
final class SheetReader {

  private SheetReader() {}

  static FactSheet read(JsonNode node) {
    return new FactSheet(
        list(node, "subjects", SheetReader::subject),
        list(node, "congresses", SheetReader::congress),
        list(node, "targets", n -> n).stream()
            .filter(t -> number(t, "value").isPresent())
            .map(SheetReader::figure)
            .toList(),
        list(node, "met", SheetReader::met),
        list(node, "priorities", n -> n).stream()
            .filter(p -> count(p, "count").orElse(0) != 0)
            .map(SheetReader::priority)
            .toList(),
        node.has("documents")
            ? Optional.of(list(node, "documents", SheetReader::document))
            : Optional.empty());
  }

  private static FactSheet.Place subject(JsonNode node) {
    return new FactSheet.Place(nameOf(node), inText(node));
  }

  private static FactSheet.Congress congress(JsonNode node) {
    var of = Fold.of(text(node, "of"));
    return new FactSheet.Congress(
        count(node, "ordinal"),
        text(node, "level"),
        of.isEmpty() ? Fold.of(place(node)) : of,
        text(node, "term").replace(" ", "").replace('–', '-'),
        inText(node),
        flag(node, "optional") || flag(node, "history"),
        words(node));
  }

  private static FactSheet.Figure figure(JsonNode node) {
    var id = text(node, "indicator_id");
    return new FactSheet.Figure(
        text(node, "indicator"),
        id.isEmpty() ? text(node, "proposed_id") : id,
        number(node, "value").orElseThrow(),
        number(node, "max"),
        text(node, "unit"),
        text(node, "kind"),
        text(node, "period"),
        place(node),
        flag(node, "optional"),
        words(node));
  }

  private static FactSheet.Met met(JsonNode node) {
    var met = count(node, "met");
    return new FactSheet.Met(
        met.orElseThrow(() -> new IllegalArgumentException("met count without 'met': " + node)),
        count(node, "of"),
        words(node));
  }

  private static FactSheet.Priority priority(JsonNode node) {
    return new FactSheet.Priority(
        text(node, "kind"), count(node, "count").orElseThrow(), words(node));
  }

  private static FactSheet.Document document(JsonNode node) {
    return new FactSheet.Document(text(node, "kind"), text(node, "number"));
  }

  /// The locality of a fact: an object, or a name as people write it in gold.
  private static String place(JsonNode node) {
    var place = node.path("place");
    return nameOf(place.isObject() || place.isString() ? place : node.path("locality"));
  }

  private static String nameOf(JsonNode place) {
    return place.isObject()
        ? (text(place, "type") + " " + text(place, "name")).strip()
        : place.isString() ? place.stringValue() : "";
  }

  /// Gold has a few words of the text, extraction the whole quote.
  private static String words(JsonNode node) {
    var quote = text(node, "quote");
    return quote.isEmpty() ? text(node, "surface") : quote;
  }

  private static boolean inText(JsonNode node) {
    var evidence = text(node, "evidence");
    return evidence.isEmpty() || evidence.equals("text");
  }

  static String text(JsonNode node, String field) {
    var value = node.path(field);
    return value.isString() ? value.stringValue().strip() : "";
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    var value = node.path(field);
    return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
  }

  private static Optional<Integer> count(JsonNode node, String field) {
    return number(node, field).map(BigDecimal::intValueExact);
  }

  private static boolean flag(JsonNode node, String field) {
    return node.path(field).isBoolean() && node.path(field).booleanValue();
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
    return node.path(field).valueStream().map(reader).toList();
  }
}
