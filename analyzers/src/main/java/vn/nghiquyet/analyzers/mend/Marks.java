package vn.nghiquyet.analyzers.mend;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Draft;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Syllable;

/// Letters and their marks, put together as NFC has them: also where a mark was typed twice, in the
/// wrong order, before its letter or behind the wrong one.
final class Marks {

  private static final String DOTTED_CIRCLE = "\u25CC";

  private record Spacing(char meant, boolean inside) {}

  private static final Map<Character, Spacing> SPACING = spacingMarks();

  private Marks() {}

  /// Marks that take a place of their own.
  static Set<Character> spacing() {
    return SPACING.keySet();
  }

  static void mend(String text, Draft draft, Tally tally) {
    for (int i = 0; i < text.length(); ) {
      int start = i;
      boolean found = false;
      for (; i < text.length() && isPart(text, i); i++) {
        found |= (Scan.of(text.charAt(i)) & Scan.MARK) != 0;
      }
      if (found) {
        word(text, start, i, draft, tally);
      }
      i = Math.max(i, start + 1);
    }
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    // What NFC writes otherwise may be a sign, the ohm, or stand for a letter.
    return Words.isPart(c) || (Scan.of(c) & Scan.MARK) != 0;
  }

  private static void word(String text, int start, int end, Draft draft, Tally tally) {
    var word = text.substring(start, end);
    var moved = spaced(word).or(() -> Stray.settle(word));
    if (moved.isPresent()) {
      draft.replace(start, end, moved.get());
      tally.add(Kind.MISPLACED_MARK);
      return;
    }
    boolean markFirst = start > 0 && Words.isMark(text.charAt(start));
    for (int i = markFirst ? start - 1 : start; i < end; ) {
      int next = i + 1;
      while (next < end && Words.isMark(text.charAt(next))) {
        next++;
      }
      cluster(text, i, next, draft, tally);
      i = next;
    }
  }

  private static void cluster(String text, int start, int end, Draft draft, Tally tally) {
    var cluster = text.substring(start, end);
    var composed = Letter.compose(cluster);
    if (!composed.equals(cluster)) {
      draft.replace(start, end, composed);
      boolean plain = composed.equals(Normalizer.normalize(cluster, Normalizer.Form.NFC));
      tally.add(plain ? Kind.DECOMPOSED : Kind.MISPLACED_MARK);
    }
  }

  /// The word with its spacing marks on the letters before them, if that makes it a syllable.
  private static Optional<String> spaced(String word) {
    var combined = new StringBuilder();
    boolean any = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      var mark = Optional.ofNullable(SPACING.get(c));
      boolean last = i + 1 == word.length();
      if (mark.isPresent() && last && mark.get().inside) {
        return Optional.empty();
      }
      any |= mark.isPresent();
      combined.append(mark.isPresent() ? mark.get().meant : c);
    }
    var composed = Letter.composeAll(combined.toString());
    return any && Syllable.isValid(composed) ? Optional.of(composed) : Optional.empty();
  }

  private static Map<Character, Spacing> spacingMarks() {
    var marks = new HashMap<Character, Spacing>();
    for (var row : Rows.read(Marks.class, "spacing-marks.tsv", 3)) {
      var meant = row.cell(1).replace(DOTTED_CIRCLE, "");
      marks.put(row.cell(0).charAt(0), new Spacing(meant.charAt(0), row.cell(2).equals("inside")));
    }
    return Map.copyOf(marks);
  }
}
