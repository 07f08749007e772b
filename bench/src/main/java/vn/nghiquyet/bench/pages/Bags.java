package vn.nghiquyet.bench.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Words, or runs of words, that two texts share; each counts as often as it is there.
///
/// @param shared in both
/// @param extra in the answer only
/// @param missing in the gold only
record Bags(int shared, int extra, int missing) {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static Bags of(List<String> gold, List<String> answer) {
    var left = new HashMap<String, Integer>();
    gold.forEach(key -> left.merge(key, 1, Integer::sum));
    int shared = 0;
    for (var key : answer) {
      int more = left.getOrDefault(key, 0);
      if (more > 0) {
        shared++;
        left.put(key, more - 1);
      }
    }
    return new Bags(shared, answer.size() - shared, gold.size() - shared);
  }

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(m -> m.group()).toList();
  }

  /// Runs of `length` words; a shorter text is one run.
  static List<String> runs(String text, int length) {
    var words = words(text);
    var runs = new ArrayList<String>();
    for (int i = 0; i < Math.max(1, words.size() - length + 1) && !words.isEmpty(); i++) {
      runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + length))));
    }
    return runs;
  }

  double precision() {
    return share(shared, extra);
  }

  double recall() {
    return share(shared, missing);
  }

  double f1() {
    return harmonic(precision(), recall());
  }

  private double share(int right, int wrong) {
    if (wrong == 0 && right + extra + missing == 0) {
      return 1;
    }
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
