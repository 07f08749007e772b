package vn.nghiquyet.bench.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A family of pages: a frame with menus and related stories, and how it marks up each part.
///
/// The file's first lines, `@name markup`, say how parts look; the rest is the frame.
final class Family {

  /// The families a corpus mixes in equal parts: national and provincial papers, district sites,
  /// portals, and one whose make no layout knows.
  static final List<Family> ALL =
      List.of(
          load("national"), load("provincial"), load("district"), load("portal"), load("unknown"));

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final String name;
  private final Map<String, String> markup;
  private final String frame;

  private Family(String name, Map<String, String> markup, String frame) {
    this.name = name;
    this.markup = Map.copyOf(markup);
    this.frame = frame;
  }

  private static Family load(String name) {
    var file = "families/" + name + ".html";
    try (var in = Family.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file + " beside " + Family.class);
      }
      var markup = new HashMap<String, String>();
      var rest = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      while (rest.startsWith("@")) {
        int space = rest.indexOf(' ');
        int end = rest.indexOf('\n');
        markup.put(rest.substring(1, space), rest.substring(space + 1, end));
        rest = rest.substring(end + 1);
      }
      return new Family(name, markup, rest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  /// The page of a story. Texts come from our own templates, which hold no HTML.
  String page(Story story) {
    var date = DATE.format(story.day());
    var body =
        story.parts().stream()
            .map(p -> marked(p.form().name().toLowerCase(Locale.ROOT)).replace("{text}", p.text()))
            .collect(Collectors.joining("\n"));
    return frame
        .replace("{title}", story.title())
        .replace("{lead}", story.lead())
        .replace("{author}", story.author())
        .replace("{body}", body)
        .replace("{related}", related(story))
        .replace("{date}", date)
        .replace("{iso}", story.day().toString())
        .replace("{number}", String.valueOf(story.number()));
  }

  private String related(Story story) {
    return story.related().stream()
        .map(headline -> marked("related").replace("{text}", headline))
        .collect(Collectors.joining("\n"));
  }

  private String marked(String part) {
    var found = markup.get(part);
    if (found == null) {
      throw new IllegalStateException("families/%s.html: add a line @%s".formatted(name, part));
    }
    return found;
  }
}
