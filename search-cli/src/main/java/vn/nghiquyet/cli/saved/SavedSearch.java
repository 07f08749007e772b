package vn.nghiquyet.cli.saved;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A search that is asked again and again.
///
/// @param name its name
/// @param query the words as they were typed
/// @param filters the filter options as they were typed: places are looked up anew each time
/// @param seen ids of the articles it has shown
/// @param last when it was asked last
public record SavedSearch(
    String name, List<String> query, List<String> filters, Set<String> seen, Instant last) {

  public SavedSearch {
    query = List.copyOf(query);
    filters = List.copyOf(filters);
    seen = Collections.unmodifiableSet(new TreeSet<>(seen));
  }

  /// This search after it has shown more.
  ///
  /// @param shown ids of all articles that match now
  public SavedSearch after(Set<String> shown, Instant now) {
    var all = new TreeSet<>(seen);
    all.addAll(shown);
    return new SavedSearch(name, query, filters, all, now);
  }

  /// Those of some articles that it has not shown.
  public Set<String> fresh(Set<String> matching) {
    var fresh = new TreeSet<>(matching);
    fresh.removeAll(seen);
    return fresh;
  }

  /// The form kept in the file.
  ObjectNode json() {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("name", name);
    query.forEach(node.putArray("query")::add);
    filters.forEach(node.putArray("filters")::add);
    node.put("last", last.toString());
    seen.forEach(node.putArray("seen")::add);
    return node;
  }

  /// Reads the form kept in the file.
  static SavedSearch of(JsonNode node) {
    return new SavedSearch(
        node.required("name").asString(),
        texts(node.required("query")),
        texts(node.required("filters")),
        Set.copyOf(texts(node.required("seen"))),
        Instant.parse(node.required("last").asString()));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
