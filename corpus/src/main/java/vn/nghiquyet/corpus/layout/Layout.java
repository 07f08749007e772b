package vn.nghiquyet.corpus.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.nghiquyet.analyzers.text.Rows;

/// Where a family of pages keeps the parts of an article, as CSS selectors by part.
record Layout(String name, Map<String, Selector> parts) {

  private static final Set<String> KEYS =
      Set.of("match", "title", "lead", "date", "author", "body", "drop", "comments", "caption");

  private static final String WORDS = ".words";

  /// All families in the order they are tried, then what holds for every page.
  static final List<Layout> FAMILIES = families();

  private static final Selector ANY_MATCH =
      Selector.anyOf(FAMILIES.stream().flatMap(l -> l.match().stream()).toList());

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
    var css = new HashMap<String, Rows.Row>();
    var words = new HashMap<String, ClassWords>();
    for (var row : Rows.read(Layout.class, name + ".layout", 1)) {
      var key = key(row);
      if (key.endsWith(WORDS)) {
        words.put(
            key.substring(0, key.length() - WORDS.length()),
            new ClassWords(List.of(value(row).split(",\\s*", -1))));
      } else {
        css.put(key, row);
      }
    }
    var none = new ClassWords(List.of());
    var parts = new HashMap<String, Selector>();
    css.forEach((key, row) -> parts.put(key, selector(row, words.getOrDefault(key, none))));
    return new Layout(name, parts);
  }

  private static String key(Rows.Row row) {
    var line = row.cell(0);
    int equals = line.indexOf(" = ");
    var key = equals < 0 ? "" : line.substring(0, equals).strip();
    if (!KEYS.contains(key.endsWith(WORDS) ? key.substring(0, key.lastIndexOf('.')) : key)) {
      var keys = String.join(", ", KEYS.stream().sorted().toList());
      throw row.wrong(
          "'" + line + "' has no known key; keys are " + keys + ", each also with '.words'");
    }
    return key;
  }

  private static String value(Rows.Row row) {
    return row.cell(0).substring(row.cell(0).indexOf(" = ") + 3).strip();
  }

  private static Selector selector(Rows.Row row, ClassWords words) {
    try {
      return new Selector(value(row), words);
    } catch (IllegalStateException e) {
      throw row.wrong("'" + row.cell(0) + "' holds no CSS selector: " + e.getMessage());
    }
  }

  /// The families that a page is of.
  static List<Layout> of(Element page) {
    var marks = ANY_MATCH.in(page);
    return FAMILIES.stream()
        .filter(l -> l.match().filter(match -> marks.stream().anyMatch(match::fits)).isPresent())
        .toList();
  }

  private Optional<Selector> match() {
    return Optional.ofNullable(parts.get("match"));
  }

  /// Whether the page is of this family.
  boolean fits(Element page) {
    return match().filter(match -> !match.in(page).isEmpty()).isPresent();
  }

  /// The elements of a part, in page order.
  List<Element> all(String part, Element in) {
    var selector = parts.get(part);
    return selector == null ? List.of() : selector.in(in);
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
