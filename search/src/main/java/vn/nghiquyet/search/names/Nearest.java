package vn.nghiquyet.search.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.analyzers.text.Folded;

/// Finds the words somebody may have meant by a mistyped one.
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /// Up to three of the known words within a third of the typed word's letters, accents not
  /// counted; nearest first.
  public static List<String> to(String typed, Collection<String> known) {
    var folded = Folded.of(typed);
    int most = Math.max(1, folded.length() / 3);
    record Near(String word, int distance) {}
    return known.stream()
        .map(word -> new Near(word, distance(folded, Folded.of(word))))
        .filter(n -> n.distance <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(MOST)
        .map(Near::word)
        .toList();
  }

  /// Letters to insert, drop, change or swap with the next.
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = steps[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = best;
      }
    }
    return steps[a.length()][b.length()];
  }
}
