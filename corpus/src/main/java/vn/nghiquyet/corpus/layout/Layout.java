package vn.nghiquyet.corpus.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import vn.nghiquyet.analyzers.text.Rows;

/// Where a family of pages keeps the parts of an article, as CSS selectors by part.
record Layout(String name, Map<String, Evaluator> parts) {

  private static final Set<String> KEYS =
      Set.of("match", "title", "lead", "date", "author", "body", "drop", "comments", "caption");

  /// All families in the order they are tried, then what holds for every page.
  static final List<Layout> FAMILIES = families();

  /// What holds for every page.
  static final Layout COMMON = load("common");

  Layout {
    parts = Map.copyOf(parts);
  }

  private static List<Layout> families() {
    var layouts = new ArrayList<Layout>();
    Rows.read(Layout.class, "families.txt", 1)
        .forEach(row -> layouts.add(load(row.cell(0).strip())));
    return List.copyOf(layouts);
  }

  private static Layout load(String name) {
    var parts = new HashMap<String, Evaluator>();
    for (var row : Rows.read(Layout.class, name + ".layout", 1)) {
      var line = row.cell(0);
      int equals = line.indexOf(" = ");
      var key = equals < 0 ? "" : line.substring(0, equals).strip();
      if (!KEYS.contains(key)) {
        var keys = String.join(", ", KEYS.stream().sorted().toList());
        throw row.wrong("'" + line + "' has no known key; keys are " + keys);
      }
      try {
        parts.put(key, QueryParser.parse(line.substring(equals + 3).strip()));
      } catch (IllegalStateException e) {
        throw row.wrong("'" + line + "' holds no CSS selector: " + e.getMessage());
      }
    }
    return new Layout(name, parts);
  }

  /// Whether the page is of this family.
  boolean fits(Element page) {
    var match = parts.get("match");
    return match != null && page.selectFirst(match) != null;
  }

  /// The elements of a part, in page order.
  List<Element> all(String part, Element in) {
    var selector = parts.get(part);
    return selector == null ? List.of() : in.select(selector);
  }

  /// The elements that hold the parts of an article, its body not among them.
  Stream<Element> named(Element in) {
    return Stream.of("title", "lead", "date", "author").flatMap(part -> all(part, in).stream());
  }

  /// The first element of a part that holds text.
  Optional<Element> first(String part, Element in) {
    return all(part, in).stream().filter(Element::hasText).findFirst();
  }
}
