package vn.nghiquyet.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Sentences;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.EntryKind;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.analyzers.word.Word;
import vn.nghiquyet.search.terms.Metrics;

/// Counts pairs of neighbouring words over texts and ranks those the lexicon lacks.
///
/// The measure is the likelihood ratio of the pair ({@link Metrics#likelihood}).
public final class Proposals {

  /// A proposal of one syllable and a function word is none: at least so many syllables.
  private static final int FEWEST_SYLLABLES = 3;

  private static final int MOST_SYLLABLES = 8;

  /// Characters of an example.
  private static final int EXAMPLE = 120;

  private final Segmenter segmenter;
  private final Map<String, Long> firsts = new HashMap<>();
  private final Map<String, Long> seconds = new HashMap<>();
  private final Map<String, Pair> pairs = new HashMap<>();
  private long total;

  private static final class Pair {
    final String first;
    final String second;
    final String example;
    long count;
    long articles;

    Pair(String first, String second, String example) {
      this.first = first;
      this.second = second;
      this.example = example;
    }
  }

  /// Proposals beyond the words of a segmenter.
  public Proposals(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /// Counts one article's text.
  public void add(String text) {
    var seen = new HashSet<String>();
    for (var sentence : Sentences.of(text, 0, text.length())) {
      add(text.substring(sentence.start(), sentence.end()), seen);
    }
  }

  private void add(String sentence, Set<String> seen) {
    var words = segmenter.words(sentence);
    for (int i = 1; i < words.size(); i++) {
      var left = words.get(i - 1);
      var right = words.get(i);
      if (!sentence.substring(left.end(), right.start()).equals(" ")) {
        continue;
      }
      var first = spelled(sentence, left);
      var second = spelled(sentence, right);
      total++;
      firsts.merge(first, 1L, Long::sum);
      seconds.merge(second, 1L, Long::sum);
      int syllables = left.syllables() + right.syllables();
      if (syllables < FEWEST_SYLLABLES
          || syllables > MOST_SYLLABLES
          || isFigure(first)
          || isFigure(second)) {
        continue;
      }
      var pair =
          pairs.computeIfAbsent(
              first + " " + second, _ -> new Pair(first, second, example(sentence, left.start())));
      pair.count++;
      pair.articles += seen.add(first + " " + second) ? 1 : 0;
    }
  }

  /// The likeliest pairs that stand in enough articles, best first.
  public List<Proposal> best(long fewestArticles, int limit) {
    var known = known();
    var proposals = new ArrayList<Proposal>();
    for (var entry : pairs.entrySet()) {
      var pair = entry.getValue();
      if (pair.articles >= fewestArticles && !known.contains(entry.getKey())) {
        proposals.add(
            new Proposal(
                entry.getKey(), pair.count, pair.articles, likelihood(pair), pair.example));
      }
    }
    return proposals.stream()
        .sorted(
            Comparator.comparingDouble(Proposal::likelihood)
                .reversed()
                .thenComparing(Proposal::text))
        .limit(limit)
        .toList();
  }

  /// All entries of the lexicon, and all runs of syllables inside its terms: "bình quân đầu" is no
  /// news where "thu nhập bình quân đầu người" is known.
  private Set<String> known() {
    var known = new HashSet<>(segmenter.lexicon().entries(EntryKind.WORD));
    for (var term : segmenter.lexicon().entries(EntryKind.TERM)) {
      var syllables = List.of(term.split(" ", -1));
      for (int start = 0; start < syllables.size(); start++) {
        for (int end = start + FEWEST_SYLLABLES; end <= syllables.size(); end++) {
          known.add(String.join(" ", syllables.subList(start, end)));
        }
      }
    }
    return known;
  }

  private double likelihood(Pair pair) {
    return Metrics.likelihood(
        new Metrics.Table(
            pair.count,
            firsts.getOrDefault(pair.first, 0L),
            seconds.getOrDefault(pair.second, 0L),
            total));
  }

  /// The sentence on one line, a long one cut around the place.
  private static String example(String sentence, int at) {
    int start = Math.max(0, at - EXAMPLE / 2);
    int end = Math.min(sentence.length(), start + EXAMPLE);
    var cut = sentence.substring(start, end).strip().replaceAll("\\s+", " ");
    return (start > 0 ? "…" : "") + cut + (end < sentence.length() ? "…" : "");
  }

  private static String spelled(String text, Word word) {
    return Spelling.ACCENTED.of(Canonical.of(text.substring(word.start(), word.end())));
  }

  private static boolean isFigure(String word) {
    return word.chars().anyMatch(Character::isDigit) || word.chars().noneMatch(Character::isLetter);
  }
}
