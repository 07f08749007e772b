package vn.nghiquyet.corpus.clue;

import java.text.Normalizer;

/// Characters as every later stage expects them.
///
/// NFC; one kind of space and one kind of line end; no invisible characters; the Icelandic Ð that
/// many pages print for Đ becomes Đ.
public final class Clean {

  private Clean() {}

  /// The cleaned text.
  public static String of(String text) {
    return isClean(text) ? text : cleaned(text);
  }

  private static String cleaned(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        out.append(pair ? "" : "\n");
      } else if (!isDropped(c)) {
        out.append(mapped(c));
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /// One line: cleaned, white space runs as one space, none at the ends.
  public static String line(String text) {
    var clean = of(text);
    if (clean.indexOf("  ") < 0
        && clean.indexOf('\n') < 0
        && (clean.isEmpty() || (clean.charAt(0) != ' ' && !clean.endsWith(" ")))) {
      return clean;
    }
    var out = new StringBuilder(clean.length());
    boolean gap = false;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == ' ' || c == '\n') {
        gap = !out.isEmpty();
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.append(c);
    }
    return out.toString();
  }

  /// Most text holds nothing but letters and signs that stay as they are; marks that would join
  /// with a letter before them are not among them.
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stays =
          (c >= ' ' && c < '\u007F')
              || c == '\n'
              || (c > '\u00A0' && c < '\u0250' && !isDropped(c) && mapped(c) == c)
              || (c >= '\u1EA0' && c <= '\u1EF9')
              || (c >= '\u2010' && c <= '\u2027');
      if (!stays) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDropped(char c) {
    return switch (c) {
      case '\n', '\t', '\u0085', '\u000B', '\f' -> false;
      case '\u00AD', '\u061C', '\u180E', '\u2060', '\uFEFF', '\uFFFE', '\uFFFF' -> true;
      default ->
          c < ' '
              || (c >= '\u007F' && c <= '\u009F')
              || (c >= '\u200B' && c <= '\u200F')
              || (c >= '\u202A' && c <= '\u202E')
              || (c >= '\uFE00' && c <= '\uFE0F')
              || Character.isSurrogate(c);
    };
  }

  private static char mapped(char c) {
    return switch (c) {
      case '\u0085', '\u000B', '\f', '\u2028', '\u2029' -> '\n';
      case 'Ð', 'Ɖ' -> 'Đ';
      case 'ð' -> 'đ';
      case '\t', '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
      default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
    };
  }
}
