package vn.nghiquyet.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.output.Column.Readers;
import vn.nghiquyet.cli.output.Column.Role;
import vn.nghiquyet.cli.output.Sheet;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.place.Gazetteer;
import vn.nghiquyet.facts.place.Unit;
import vn.nghiquyet.facts.place.UnitHistory;

/// Administrative units with their days, what they were made of and what they became.
public final class UnitSheet {

  private final Messages messages;
  private final Columns columns;
  private final Gazetteer gazetteer;
  private final UnitHistory history;

  /// Sheets in the user's language.
  public UnitSheet(Messages messages, Gazetteer gazetteer, UnitHistory history) {
    this.messages = messages;
    this.columns = new Columns(messages);
    this.gazetteer = gazetteer;
    this.history = history;
  }

  /// One row for each state of a unit.
  public Sheet of(List<Unit> units) {
    return new Sheet(
        List.of(
            columns.computed("unit", Role.HEADING, Readers.PEOPLE, UnitSheet::label),
            columns.field("code", Role.SHORT),
            columns.field("name", Role.TEXT, Readers.PROGRAMS),
            columns.field("type", Role.SHORT, Readers.PROGRAMS),
            columns.field("level", Role.SHORT, Readers.PROGRAMS),
            columns.field("district", Role.TEXT, Readers.PROGRAMS),
            columns.field("province", Role.TEXT, Readers.PROGRAMS),
            columns.computed("days", Role.SHORT, Readers.PEOPLE, this::days),
            columns.field("from", Role.SHORT, Readers.PROGRAMS),
            columns.field("to", Role.SHORT, Readers.PROGRAMS),
            story("made_of", "unit.before"),
            story("became", "unit.after"),
            columns.computed("now", Role.BODY, Readers.PEOPLE, this::today),
            columns.computed("made_of", Role.TEXT, Readers.PROGRAMS, r -> listed(r, "made_of")),
            columns.computed("became", Role.TEXT, Readers.PROGRAMS, r -> listed(r, "became")),
            columns.computed("now", Role.TEXT, Readers.PROGRAMS, r -> listed(r, "now"))),
        units.stream().map(this::row).toList(),
        Sheet.Layout.CARDS);
  }

  private ObjectNode row(Unit unit) {
    var row = JsonNodeFactory.instance.objectNode();
    put(row, unit);
    row.put("from", dated(unit.from()).orElse(null));
    row.put("to", dated(unit.to()).orElse(null));
    changes(row.putArray("made_of"), history.before(unit), true);
    changes(row.putArray("became"), history.after(unit), false);
    var now = row.putArray("now");
    boolean ended = !unit.to().equals(LocalDate.MAX);
    if (ended) {
      unit.now().stream()
          .flatMap(id -> gazetteer.byId(id).stream())
          .forEach(u -> put(now.addObject(), u));
    }
    return row;
  }

  private void put(ObjectNode node, Unit unit) {
    node.put("code", unit.id());
    node.put("name", unit.name());
    node.put("type", unit.type());
    node.put("level", unit.level().id());
    around(node, "district", unit, Level.DISTRICT);
    around(node, "province", unit, Level.PROVINCE);
  }

  private void around(ObjectNode node, String field, Unit unit, Level level) {
    var ancestor = gazetteer.ancestorOf(unit, level).filter(a -> !a.equals(unit));
    node.put(field, ancestor.map(Unit::fullName).orElse(null));
  }

  private static Optional<String> dated(LocalDate day) {
    boolean open = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    return open ? Optional.empty() : Optional.of(day.toString());
  }

  private void changes(ArrayNode array, List<UnitHistory.Change> changes, boolean before) {
    for (var change : changes) {
      var node = array.addObject();
      (before ? Optional.of(change.from()) : change.to()).ifPresent(u -> put(node, u));
      node.put("relation", change.relation().name().toLowerCase(Locale.ROOT));
      node.put("date", change.date().toString());
      node.put("act", change.act().map(UnitHistory.Act::number).orElse(null));
      node.put("subject", change.act().map(UnitHistory.Act::subject).orElse(null));
    }
  }

  /// The changes of one day and act are told together.
  private Column story(String field, String key) {
    return columns.computed(
        field,
        Role.BODY,
        Readers.PEOPLE,
        row ->
            row
                .path(field)
                .valueStream()
                .collect(
                    Collectors.groupingBy(this::occasion, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> messages.text(key, e.getKey(), names(e.getValue())))
                .collect(Collectors.joining("\n")));
  }

  private String occasion(JsonNode change) {
    var parts = new ArrayList<String>();
    parts.add(messages.text("unit." + change.path("relation").asString()));
    parts.add(change.path("date").asString());
    if (change.path("act").isString()) {
      parts.add(change.path("act").asString());
    }
    return String.join(", ", parts);
  }

  private String today(ObjectNode row) {
    boolean told = listed(row, "now").equals(listed(row, "became")) || row.path("now").isEmpty();
    return told ? "" : messages.text("unit.now", names(row.path("now").valueStream().toList()));
  }

  private String days(ObjectNode row) {
    var from = Columns.text(row.path("from"));
    var to = Columns.text(row.path("to"));
    return (from.isEmpty() ? "…" : from)
        + " – "
        + (to.isEmpty() ? messages.text("unit.today") : to);
  }

  private static String names(List<JsonNode> units) {
    return units.stream()
        .filter(u -> u.has("code"))
        .map(u -> label(u) + " [" + u.path("code").asString() + "]")
        .collect(Collectors.joining("; "));
  }

  private static String listed(ObjectNode row, String field) {
    return row.path(field)
        .valueStream()
        .filter(u -> u.has("code"))
        .map(u -> u.path("code").asString() + " " + label(u))
        .collect(Collectors.joining("; "));
  }

  /// `phường Đông Kinh, thành phố Lạng Sơn, tỉnh Lạng Sơn`.
  private static String label(JsonNode unit) {
    var label =
        new StringBuilder(unit.path("type").asString() + " " + unit.path("name").asString());
    for (var field : List.of("district", "province")) {
      if (unit.path(field).isString()) {
        label.append(", ").append(unit.path(field).asString());
      }
    }
    return label.toString();
  }
}
