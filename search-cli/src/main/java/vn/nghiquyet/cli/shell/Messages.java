package vn.nghiquyet.cli.shell;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the program says, in one language.
public final class Messages {

  /// The languages there are.
  public static final List<String> LANGUAGES = List.of("vi", "en");

  private static final String BUNDLE = "vn.nghiquyet.cli.shell.messages";

  private final String language;
  private final ResourceBundle bundle;

  private Messages(String language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
