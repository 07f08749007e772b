package vn.nghiquyet.cli.view;

import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.nghiquyet.cli.output.Column;
import vn.nghiquyet.cli.shell.Messages;

/// Makes columns whose titles are in the user's language.
final class Columns {

  private final Messages messages;

  Columns(Messages messages) {
    this.messages = messages;
  }

  /// A column that shows the field of its name.
  Column field(String key, Column.Role role, Column.Readers readers) {
    return computed(key, role, readers, row -> text(Column.at(row, key)));
  }

  /// A column that shows the field of its name to everybody.
  Column field(String key, Column.Role role) {
    return field(key, role, Column.Readers.ALL);
  }

  /// A column whose cells are worked out.
  Column computed(
      String key, Column.Role role, Column.Readers readers, Function<ObjectNode, String> cell) {
    return new Column(key, messages.text("column." + key), role, readers, cell);
  }

  /// A value as it stands; nothing for null, lists joined.
  static String text(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(Columns::text).collect(Collectors.joining("; "));
    }
    return node.isNull() || node.isMissingNode() ? "" : node.asString();
  }
}
