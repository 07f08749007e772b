package vn.nghiquyet.corpus.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// CSS selectors any of which may fit, and words that a class may hold.
///
/// A layout has dozens of them and a page thousands of elements. So each selector is kept under a
/// class, id, tag or attribute that it cannot fit without, and is tried on elements that have it.
final class Selector {

  private static final String BRACKETS = "\\[[^\\]]*]|\\([^)]*\\)";
  private static final Pattern COMMA = Pattern.compile(",(?![^\\[(]*[\\])])");
  private static final Pattern LAST = Pattern.compile("(?:" + BRACKETS + "|[^\\s>~+:\\[(])+$");
  private static final Pattern PSEUDO = Pattern.compile(":[a-z-]+(?:\\([^)]*\\))?$");
  private static final Pattern NEEDED =
      Pattern.compile("\\.(?<class>[\\w-]+)|#(?<id>[\\w-]+)|^(?<tag>[A-Za-z][A-Za-z0-9]*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\[(?<name>[a-z-]+)[\\]~^$*=]");

  /// One selector, or its last part where it also looks at elements around.
  private record Choice(Evaluator evaluator, boolean whole) {}

  private enum Fit {
    NO,
    PERHAPS,
    YES
  }

  private final String css;
  private final Map<String, List<Choice>> byClass = new HashMap<>();
  private final Map<String, List<Choice>> byId = new HashMap<>();
  private final Map<String, List<Choice>> byTag = new HashMap<>();
  private final Map<String, List<Choice>> byAttribute = new HashMap<>();
  private final ClassWords words;

  /// @param css selectors, commas between
  /// @throws IllegalStateException where they are no CSS
  Selector(String css, ClassWords words) {
    this.words = words;
    this.css = words.isEmpty() ? css : css + ", " + words.css();
    for (var selector : COMMA.split(css, -1)) {
      add(selector.strip());
    }
  }

  private void add(String css) {
    var bare = PSEUDO.matcher(css).replaceFirst("");
    var last = LAST.matcher(bare);
    if (!last.find()) {
      throw new IllegalStateException("'" + css + "' does not end with an element");
    }
    var choice = new Choice(QueryParser.parse(last.group()), last.group().equals(css));
    var needed = NEEDED.matcher(last.group().replaceAll(BRACKETS, ""));
    var attribute = ATTRIBUTE.matcher(last.group());
    if (needed.find() && needed.start("class") >= 0) {
      put(byClass, needed.group("class").toLowerCase(Locale.ROOT), choice);
    } else if (needed.hasMatch() && needed.start("id") >= 0) {
      put(byId, needed.group("id"), choice);
    } else if (needed.hasMatch()) {
      put(byTag, needed.group("tag").toLowerCase(Locale.ROOT), choice);
    } else if (attribute.find()) {
      put(byAttribute, attribute.group("name"), choice);
    } else {
      throw new IllegalStateException("'" + css + "' names no tag, class, id or attribute");
    }
  }

  private static void put(Map<String, List<Choice>> choices, String key, Choice choice) {
    choices.computeIfAbsent(key, _ -> new ArrayList<>()).add(choice);
  }

  /// What any of several selectors fits.
  static Selector anyOf(List<Selector> selectors) {
    var css = selectors.stream().map(s -> s.css).collect(Collectors.joining(", "));
    return new Selector(css, new ClassWords(List.of()));
  }

  /// The elements under one that any selector fits, in page order.
  List<Element> in(Element root) {
    var found = new ArrayList<Element>();
    for (var element : root.getAllElements()) {
      var fit = fit(root, element);
      if (fit == Fit.PERHAPS) {
        return root.select(css);
      }
      if (fit == Fit.YES) {
        found.add(element);
      }
    }
    return found;
  }

  /// Whether any selector fits the element.
  boolean fits(Element element) {
    return switch (fit(element, element)) {
      case NO -> false;
      case YES -> true;
      case PERHAPS -> element.is(css);
    };
  }

  private Fit fit(Element root, Element element) {
    var fit = first(byTag.getOrDefault(element.normalName(), List.of()), root, element);
    if (fit == Fit.YES || element.attributesSize() == 0) {
      return fit;
    }
    for (var entry : byAttribute.entrySet()) {
      if (element.hasAttr(entry.getKey())) {
        fit = better(fit, first(entry.getValue(), root, element));
      }
    }
    var id = byId.isEmpty() ? "" : element.id();
    if (!id.isEmpty()) {
      fit = better(fit, first(byId.getOrDefault(id, List.of()), root, element));
    }
    var names = element.attr("class");
    return names.isEmpty() ? fit : better(fit, ofClass(names, root, element));
  }

  private Fit ofClass(String names, Element root, Element element) {
    var fit = words.anyIn(names) ? Fit.YES : Fit.NO;
    int length = names.length();
    for (int start = 0; start < length && fit != Fit.YES && !byClass.isEmpty(); ) {
      int end = start;
      while (end < length && !Character.isWhitespace(names.charAt(end))) {
        end++;
      }
      if (end > start) {
        var name = names.substring(start, end).toLowerCase(Locale.ROOT);
        fit = better(fit, first(byClass.getOrDefault(name, List.of()), root, element));
      }
      start = end + 1;
    }
    return fit;
  }

  private static Fit better(Fit one, Fit other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Fit first(List<Choice> choices, Element root, Element element) {
    var fit = Fit.NO;
    for (var choice : choices) {
      if (choice.evaluator.matches(root, element)) {
        fit = better(fit, choice.whole ? Fit.YES : Fit.PERHAPS);
      }
    }
    return fit;
  }
}
