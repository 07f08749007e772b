package vn.nghiquyet.analyzers.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Sentences cut by hand: one a line, a blank between words, `_` between the syllables of a word,
/// marks of punctuation apart.
final class CutSentences {

  private CutSentences() {}

  /// The words of each stretch between marks of punctuation, a blank between syllables.
  static List<List<String>> read(Path file) throws IOException {
    var stretches = new ArrayList<List<String>>();
    for (var line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var stretch = new ArrayList<String>();
      for (var word : Normalizer.normalize(line, Normalizer.Form.NFC).strip().split(" +", -1)) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          stretch.add(word.replace('_', ' '));
        } else if (!stretch.isEmpty()) {
          stretches.add(List.copyOf(stretch));
          stretch.clear();
        }
      }
      if (!stretch.isEmpty()) {
        stretches.add(List.copyOf(stretch));
      }
    }
    return stretches;
  }
}
