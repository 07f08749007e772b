package vn.nghiquyet.testing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares what a segmenter cuts with what a person cut.
///
/// A word counts as found if both its ends are right; spans are counted in characters that are no
/// blanks, so spelling and blanks do not matter. Marks of punctuation are left out.
public final class Cuts {

  private final Function<String, List<Span>> segmenter;
  private final List<String> differences = new ArrayList<>();
  private long right;
  private long wanted;
  private long found;

  /// A comparison with a segmenter: from a text to the places of its words.
  public Cuts(Function<String, List<Span>> segmenter) {
    this.segmenter = segmenter;
  }

  /// Where a word stands.
  ///
  /// @param start its first character
  /// @param end one past its last
  public record Span(int start, int end) {}

  /// Takes a sentence into account.
  public void compare(CutText sentence) {
    var gold = gold(sentence);
    var ours = ours(sentence.text());
    var common = ours.stream().filter(gold::contains).toList();
    wanted += gold.size();
    found += ours.size();
    right += common.size();
    if (common.size() < Math.max(gold.size(), ours.size())) {
      differences.add(difference(sentence.text(), gold, ours));
    }
  }

  /// Harmonic mean of the two.
  public double f1() {
    return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
  }

  /// Share of the words found that are right.
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /// Share of the words wanted that were found.
  public double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  /// Words wanted.
  public long words() {
    return wanted;
  }

  /// Each sentence that is not cut right: the words wanted and missed, those found instead.
  public List<String> differences() {
    return List.copyOf(differences);
  }

  private static List<Span> gold(CutText sentence) {
    var spans = new ArrayList<Span>();
    int at = 0;
    for (var word : sentence.words()) {
      int size = dense(word).length();
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        spans.add(new Span(at, at + size));
      }
      at += size;
    }
    return spans;
  }

  private List<Span> ours(String text) {
    var before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
    }
    return segmenter.apply(text).stream()
        .filter(word -> !text.substring(word.start(), word.end()).equals("%"))
        .map(word -> new Span(before[word.start()], before[word.end()]))
        .toList();
  }

  private static String difference(String text, List<Span> gold, List<Span> ours) {
    var dense = dense(text);
    return "wanted "
        + words(dense, gold.stream().filter(span -> !ours.contains(span)))
        + "\tfound "
        + words(dense, ours.stream().filter(span -> !gold.contains(span)))
        + "\t"
        + text;
  }

  private static String words(String dense, Stream<Span> spans) {
    return spans
        .map(span -> dense.substring(span.start(), span.end()))
        .collect(Collectors.joining(" | "));
  }

  private static String dense(String text) {
    return text.replaceAll("\\s", "");
  }
}
