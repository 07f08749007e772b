package vn.nghiquyet.corpus.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.function.ToIntFunction;

/// Plain text of a mail with its paragraphs whole again: mail programs cut lines where the next
/// word would not have fitted. Works on bytes as letters, whatever their encoding.
final class Flow {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 80;
  private static final int SLACK = 12;
  private static final int FULL_LINES = 2;

  private final List<String> lines;
  private final ToIntFunction<String> length;
  private final int width;

  private Flow(List<String> lines, ToIntFunction<String> length) {
    this.lines = lines;
    this.length = length;
    this.width = lines.stream().mapToInt(length).max().orElse(0);
  }

  /// @param utf8 whether letters may be several bytes
  static byte[] joined(byte[] text, boolean utf8) {
    var lines = new String(text, ISO_8859_1).lines().map(String::stripTrailing).toList();
    var flow = new Flow(lines, utf8 ? Flow::letters : String::length);
    return flow.isCut() ? flow.text().getBytes(ISO_8859_1) : text;
  }

  private static int letters(String bytes) {
    return (int) bytes.chars().filter(c -> c < 0x80 || c >= 0xC0).count();
  }

  private boolean isCut() {
    long full = lines.stream().filter(l -> length.applyAsInt(l) >= width - SLACK).count();
    return width >= NARROWEST && width <= WIDEST && full >= FULL_LINES;
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      text.append(line);
      text.append(i + 1 < lines.size() && isCutBefore(line, lines.get(i + 1)) ? ' ' : '\n');
    }
    return text.toString();
  }

  private boolean isCutBefore(String line, String next) {
    var word = next.split(" ", 2)[0];
    return !line.isBlank()
        && !word.isBlank()
        && length.applyAsInt(line) + 1 + length.applyAsInt(word) > width;
  }
}
