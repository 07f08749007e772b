package vn.nghiquyet.testing.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A sentence as its words.
///
/// @param words in order, marks of punctuation too, a blank between syllables
public record CutText(List<String> words) {

  public CutText {
    words = List.copyOf(words);
  }

  /// The sentence as one text: its words with a blank between.
  public String text() {
    return String.join(" ", words);
  }

  /// Reads a treebank (`*.conllu`: the FORM column) or cut sentences (`_` joins syllables).
  public static List<CutText> read(Path file) throws IOException {
    return file.toString().endsWith(".conllu") ? treebank(file) : lines(file);
  }

  private static List<CutText> treebank(Path file) throws IOException {
    var sentences = new ArrayList<CutText>();
    var words = new ArrayList<String>();
    for (var line : Files.readAllLines(file)) {
      if (line.isEmpty() && !words.isEmpty()) {
        sentences.add(new CutText(words));
        words.clear();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        words.add(composed(line.split("\t", -1)[1]));
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new CutText(words));
    }
    return sentences;
  }

  private static List<CutText> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().split(" +", -1))
        .map(words ->
            new CutText(Arrays.stream(words).map(w -> composed(w.replace('_', ' '))).toList()))
        .toList();
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
