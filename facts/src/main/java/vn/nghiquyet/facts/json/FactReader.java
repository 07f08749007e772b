package vn.nghiquyet.facts.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Quote;

/// Reads facts back from the trees that {@link FactWriter} makes. A missing field throws, with the
/// field's name.
public final class FactReader {

  private FactReader() {}

  /// A fact of the given kind.
  public static Fact fact(Class<? extends Fact> kind, JsonNode node) {
    if (kind == Fact.Congress.class) {
      return new Fact.Congress(
          count(node, "ordinal"),
          Level.of(string(node, "level")),
          string(node, "of"),
          place(node),
          text(node, "term"),
          quote(node));
    }
    if (kind == Fact.Figure.class) {
      return figure(node);
    }
    if (kind == Fact.MetCount.class) {
      return new Fact.MetCount(
          node.required("met").asInt(),
          count(node, "of"),
          string(node, "what"),
          text(node, "period"),
          place(node),
          quote(node));
    }
    if (kind == Fact.Objective.class) {
      return new Fact.Objective(string(node, "text"), place(node), quote(node));
    }
    if (kind == Fact.Priority.class) {
      return new Fact.Priority(
          string(node, "kind"),
          count(node, "count"),
          strings(node.required("items")),
          place(node),
          quote(node));
    }
    return new Fact.DocumentReference(
        string(node, "kind"),
        string(node, "number"),
        text(node, "date").map(LocalDate::parse),
        text(node, "issuer"),
        place(node),
        quote(node));
  }

  /// The place in an object made by {@link FactWriter#place}.
  public static Place placeOf(JsonNode node) {
    return new Place(
        string(node, "name"),
        string(node, "type"),
        Level.of(string(node, "level")),
        string(node, "province"),
        string(node, "code"),
        strings(node.required("now")));
  }

  private static Fact.Figure figure(JsonNode node) {
    var kind = Fact.Kind.valueOf(string(node, "kind").toUpperCase(Locale.ROOT));
    return new Fact.Figure(
        string(node, "indicator"),
        text(node, "indicator_id"),
        kind,
        measure(node),
        text(node, "period"),
        text(node, "change"),
        place(node),
        quote(node));
  }

  private static Optional<Fact.Measure> measure(JsonNode node) {
    return number(node, "value")
        .map(value ->
            new Fact.Measure(
                value,
                number(node, "max"),
                text(node, "unit").orElse(""),
                comparator(string(node, "comparator")),
                number(node, "of"),
                number(node, "plan"),
                amount(node.required("amount"))));
  }

  private static Optional<Fact.Amount> amount(JsonNode node) {
    if (node.isNull()) {
      return Optional.empty();
    }
    return number(node, "value")
        .map(value ->
            new Fact.Amount(
                value, number(node, "max"), string(node, "unit"), strings(node.required("per"))));
  }

  private static Fact.Comparator comparator(String sign) {
    return Arrays.stream(Fact.Comparator.values())
        .filter(c -> c.sign().equals(sign))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown comparator '" + sign + "'"));
  }

  private static Optional<Place> place(JsonNode node) {
    var place = node.required("place");
    return place.isNull() ? Optional.empty() : Optional.of(placeOf(place));
  }

  private static Quote quote(JsonNode node) {
    return new Quote(
        string(node, "quote"), node.required("start").asInt(), node.required("end").asInt());
  }

  private static String string(JsonNode node, String field) {
    return node.required(field).asString();
  }

  private static Optional<String> text(JsonNode node, String field) {
    var value = node.required(field);
    return value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  private static Optional<Integer> count(JsonNode node, String field) {
    var value = node.required(field);
    return value.isNull() ? Optional.empty() : Optional.of(value.asInt());
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    var value = node.required(field);
    return value.isNull() ? Optional.empty() : Optional.of(value.decimalValue());
  }

  private static List<String> strings(JsonNode array) {
    var strings = new ArrayList<String>();
    array.forEach(n -> strings.add(n.asString()));
    return strings;
  }
}
