package vn.nghiquyet.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blocks of a page with gaps to fill. A file has a line `<!-- block: name -->` above each block;
/// `{{name}}` takes text, `{{{name}}}` what is HTML already.
final class Template {

  private static final Pattern BLOCK = Pattern.compile("(?m)^<!-- block: ([a-z-]+) -->\\R");
  private static final Pattern GAP = Pattern.compile("\\{\\{\\{([a-z]+)}}}|\\{\\{([a-z]+)}}");

  private final Map<String, String> blocks = new TreeMap<>();

  private Template(String text) {
    var heads = BLOCK.matcher(text);
    int from = -1;
    var name = "";
    while (heads.find()) {
      if (from >= 0) {
        blocks.put(name, text.substring(from, heads.start()));
      }
      name = heads.group(1);
      from = heads.end();
    }
    blocks.put(name, text.substring(Math.max(0, from)));
  }

  /// The template of a resource beside this class.
  static Template load(String resource) {
    return new Template(text(resource));
  }

  /// A resource beside this class as it is.
  static String text(String resource) {
    try (var in = Template.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A block with its gaps filled; a gap that no value is given for is a mistake in the template.
  String fill(String block, Map<String, String> values) {
    var text = blocks.getOrDefault(block, "");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the template has no block '" + block + "'");
    }
    return GAP.matcher(text)
        .replaceAll(gap -> {
          var raw = gap.group(1) != null;
          var name = raw ? gap.group(1) : gap.group(2);
          var value = values.get(name);
          if (value == null) {
            throw new IllegalArgumentException(block + ": no value for '" + name + "'");
          }
          return Matcher.quoteReplacement(raw ? value : escaped(value));
        });
  }

  /// Text as HTML.
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
