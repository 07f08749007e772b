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

  /// The stretches between marks of punctuation, as syllables of a lexicon.
  static List<WordTrainer.Sentence> read(Path file, Lexicon lexicon) throws IOException {
    var stretches = new ArrayList<WordTrainer.Sentence>();
    for (var line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        stretches(Normalizer.normalize(line, Normalizer.Form.NFC), lexicon, stretches);
      }
    }
    return stretches;
  }

  private static void stretches(String line, Lexicon lexicon, List<WordTrainer.Sentence> out) {
    var syllables = new ArrayList<Integer>();
    var lengths = new ArrayList<Integer>();
    for (var word : line.strip().split(" +", -1)) {
      if (!word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        finish(syllables, lengths, out);
        continue;
      }
      var parts = word.split("_", -1);
      for (int i = 0; i < parts.length; i++) {
        syllables.add(lexicon.syllable(parts[i]));
        lengths.add(i == 0 ? parts.length : 0);
      }
    }
    finish(syllables, lengths, out);
  }

  private static void finish(
      List<Integer> syllables, List<Integer> lengths, List<WordTrainer.Sentence> out) {
    if (!syllables.isEmpty()) {
      out.add(new WordTrainer.Sentence(ints(syllables), ints(lengths)));
      syllables.clear();
      lengths.clear();
    }
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
