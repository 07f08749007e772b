package vn.nghiquyet.analyzers.word;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A file of words: UTF-8, one a line as printed, `#` for remarks.
public final class WordList {

  private WordList() {}

  /// One entry.
  ///
  /// @param text its syllables as printed, composed, one blank between
  /// @param kind what it is
  public record Entry(String text, EntryKind kind) {}

  /// The words of a file.
  ///
  /// @throws IllegalArgumentException naming file and line, where a line is no word
  public static List<Entry> read(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    }
  }

  /// The words a reader has; `name` is for messages.
  ///
  /// @throws IllegalArgumentException naming the line that is no word
  public static List<Entry> read(String name, Reader reader) throws IOException {
    return entries(lines(name, reader), EntryKind.WORD);
  }

  static List<Entry> entries(List<String> lines, EntryKind kind) {
    return lines.stream().map(line -> new Entry(line, kind)).toList();
  }

  /// The lines of a file that are no remarks, blanks between syllables.
  static List<String> lines(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return lines(file.toString(), reader);
    }
  }

  private static List<String> lines(String name, Reader reader) throws IOException {
    var words = new ArrayList<String>();
    int number = 0;
    for (var line : reader.readAllLines()) {
      number++;
      var text = Normalizer.normalize(line, Normalizer.Form.NFC).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      if (!text.matches("[\\p{L}\\d]+([ -][\\p{L}\\d]+)*")) {
        throw new IllegalArgumentException(
            "%s:%d: '%s' is no word; write its syllables with one blank between"
                .formatted(name, number, text));
      }
      words.add(text.replace('-', ' '));
    }
    return words;
  }
}
