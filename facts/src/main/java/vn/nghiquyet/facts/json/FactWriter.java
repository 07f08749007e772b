package vn.nghiquyet.facts.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.facts.model.Quote;
import vn.nghiquyet.facts.model.Section;

/// Writes facts as Jackson trees. Absent values are printed as null, so that every object of a kind
/// has the same fields.
public final class FactWriter {

  /// The name and version of the form.
  public static final String SCHEMA = "article-facts/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FactWriter() {}

  /// An article and its facts as one object.
  public static ObjectNode article(Article article, ArticleFacts facts) {
    var node = NODES.objectNode();
    node.put("schema", SCHEMA);
    node.put("id", article.origin().id());
    node.put("path", article.origin().path());
    text(node, "url", article.origin().url());
    text(node, "source", article.origin().source());
    text(node, "title", article.text().title());
    text(node, "lead", article.text().lead());
    text(node, "author", article.author());
    text(node, "published", article.published().map(p -> p.day().toString()));
    node.put("language", article.language());
    var subjects = node.putArray("subjects");
    facts.subjects().forEach(p -> subjects.add(place(p)));
    var sections = node.putArray("sections");
    facts.sections().forEach(s -> sections.add(section(s)));
    array(node, "congresses", facts.of(Fact.Congress.class));
    array(node, "targets", facts.of(Fact.Figure.class));
    array(node, "met", facts.of(Fact.MetCount.class));
    array(node, "objectives", facts.of(Fact.Objective.class));
    array(node, "priorities", facts.of(Fact.Priority.class));
    array(node, "documents", facts.of(Fact.DocumentReference.class));
    return node;
  }

  /// One fact as an object of its kind.
  public static ObjectNode fact(Fact fact) {
    return switch (fact) {
      case Fact.Congress f -> congress(f);
      case Fact.Figure f -> figure(f);
      case Fact.MetCount f -> met(f);
      case Fact.Objective f -> placed(object("text", f.text()), f);
      case Fact.Priority f -> priority(f);
      case Fact.DocumentReference f -> document(f);
    };
  }

  /// A place as an object.
  public static ObjectNode place(Place place) {
    var node = object("name", place.name());
    node.put("type", place.type());
    node.put("level", place.level().id());
    node.put("province", place.province());
    node.put("code", place.code());
    strings(node.putArray("now"), place.now());
    return node;
  }

  private static ObjectNode section(Section section) {
    var node = NODES.objectNode();
    node.put("start", section.start());
    node.put("end", section.end());
    node.set("place", place(section.place()));
    return node;
  }

  private static ObjectNode congress(Fact.Congress f) {
    var node = NODES.objectNode();
    count(node, "ordinal", f.ordinal());
    node.put("level", f.level().id());
    node.put("of", f.of());
    text(node, "term", f.term());
    return placed(node, f);
  }

  private static ObjectNode figure(Fact.Figure f) {
    var node = object("indicator", f.indicator());
    text(node, "indicator_id", f.indicatorId());
    measure(node, f.measure());
    node.put("kind", f.kind().name().toLowerCase(Locale.ROOT));
    text(node, "period", f.period());
    text(node, "change", f.change());
    return placed(node, f);
  }

  private static void measure(ObjectNode node, Optional<Fact.Measure> measure) {
    number(node, "value", measure.map(Fact.Measure::value));
    number(node, "max", measure.flatMap(Fact.Measure::max));
    text(node, "unit", measure.map(Fact.Measure::unit));
    text(node, "comparator", measure.map(m -> m.comparator().sign()).or(() -> Optional.of("=")));
    number(node, "of", measure.flatMap(Fact.Measure::of));
    number(node, "plan", measure.flatMap(Fact.Measure::plan));
    var amount = measure.flatMap(Fact.Measure::amount);
    if (amount.isEmpty()) {
      node.putNull("amount");
      return;
    }
    var inner = node.putObject("amount");
    number(inner, "value", amount.map(Fact.Amount::value));
    number(inner, "max", amount.flatMap(Fact.Amount::max));
    inner.put("unit", amount.get().unit());
    strings(inner.putArray("per"), amount.get().per());
  }

  private static ObjectNode met(Fact.MetCount f) {
    var node = NODES.objectNode();
    node.put("met", f.met());
    count(node, "of", f.of());
    node.put("what", f.what());
    text(node, "period", f.period());
    return placed(node, f);
  }

  private static ObjectNode priority(Fact.Priority f) {
    var node = object("kind", f.kind());
    count(node, "count", f.count());
    strings(node.putArray("items"), f.items());
    return placed(node, f);
  }

  private static ObjectNode document(Fact.DocumentReference f) {
    var node = object("kind", f.kind());
    node.put("number", f.number());
    text(node, "date", f.date().map(Object::toString));
    text(node, "issuer", f.issuer());
    return placed(node, f);
  }

  private static ObjectNode placed(ObjectNode node, Fact fact) {
    fact.place().ifPresentOrElse(p -> node.set("place", place(p)), () -> node.putNull("place"));
    Quote quote = fact.quote();
    node.put("quote", quote.text());
    node.put("start", quote.start());
    node.put("end", quote.end());
    return node;
  }

  private static ObjectNode object(String field, String value) {
    return NODES.objectNode().put(field, value);
  }

  private static void array(ObjectNode node, String field, Collection<? extends Fact> facts) {
    var array = node.putArray(field);
    facts.forEach(f -> array.add(fact(f)));
  }

  private static void strings(ArrayNode array, Collection<String> values) {
    values.forEach(array::add);
  }

  private static void text(ObjectNode node, String field, Optional<String> value) {
    value.ifPresentOrElse(v -> node.put(field, v), () -> node.putNull(field));
  }

  private static void count(ObjectNode node, String field, Optional<Integer> value) {
    value.ifPresentOrElse(v -> node.put(field, v), () -> node.putNull(field));
  }

  private static void number(ObjectNode node, String field, Optional<BigDecimal> value) {
    value.ifPresentOrElse(v -> node.put(field, v), () -> node.putNull(field));
  }
}
