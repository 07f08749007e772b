package vn.nghiquyet.cli.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the program says, in one language.
public final class Messages {

  /// The languages there are.
  public static final List<String> LANGUAGES = List.of("vi", "en");

  private final String language;
  private final ResourceBundle bundle;

  private Messages(String language) {
    this.language = language;
    this.bundle = read("messages_" + language + ".properties");
  }

  /// The file itself: {@link ResourceBundle#getBundle} would also look for its parent, which is in
  /// none of the jars, and open them all.
  private static ResourceBundle read(String file) {
    try (var in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file + " beside " + Messages.class);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + file, e);
    }
  }

  /// Messages in a language, `vi` or `en`.
  public static Messages in(String language) {
    return new Messages(language);
  }

  /// The language asked for: by the flag, else by NGHIQUYET_LANG, else by the locale's variables.
  public static String language(Optional<String> flag, Map<String, String> variables) {
    return Stream.concat(
            flag.stream(),
            Stream.of("NGHIQUYET_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(v -> variables.getOrDefault(v, "")))
        .filter(v -> !v.isEmpty())
        .findFirst()
        .filter(v -> v.startsWith("vi"))
        .map(_ -> "vi")
        .orElse("en");
  }

  /// `vi` or `en`.
  public String language() {
    return language;
  }

  /// For help texts.
  public ResourceBundle bundle() {
    return bundle;
  }

  /// A message with its values.
  public String text(String key, Object... values) {
    var pattern = bundle.getString(key);
    return values.length == 0 ? pattern : pattern.formatted(values);
  }

  /// A duration in seconds with one decimal.
  public String seconds(Duration time) {
    var tenths = Math.round(time.toMillis() / 100.0);
    return tenths / 10 + (language.equals("vi") ? "," : ".") + tenths % 10;
  }

  /// Names as a choice: `a, b or c`; empty where there are none.
  public String choice(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    var first = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
    return first + " " + text("error.or") + " " + names.getLast();
  }
}
