package vn.nghiquyet.analyzers.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.analyzers.token.Abbreviations.Expansion;

/// The abbreviations that a text itself explains: "Đại hội (ĐH)" says what ĐH is from there on.
///
/// An abbreviation in parentheses is explained by the syllables before it if their first letters,
/// marks aside, are its letters. Fed with all base syllables of one text in order; for one thread.
public final class Definitions {

  private static final int LONGEST = 8;

  private final char[][] latest = new char[LONGEST][16];
  private final int[] lengths = new int[LONGEST];
  private final Map<String, Expansion> defined = new HashMap<>();
  private int heard;

  /// Forgets the text before.
  public void reset() {
    heard = 0;
    defined.clear();
  }

  /// Takes a base syllable in.
  public void hear(char[] text, int start, int end) {
    int slot = heard++ % LONGEST;
    lengths[slot] = Math.min(end - start, latest[slot].length);
    System.arraycopy(text, start, latest[slot], 0, lengths[slot]);
  }

  /// Takes an abbreviation that stands in parentheses: remembers what it is if the syllables before
  /// say so.
  public void explain(String abbreviation) {
    var letters = Folded.of(abbreviation).replaceAll("[^a-z]", "");
    int count = letters.length();
    if (count < 2 || count > Math.min(LONGEST, heard)) {
      return;
    }
    var syllables = new ArrayList<List<String>>();
    for (int i = 0; i < count; i++) {
      int slot = (heard - count + i) % LONGEST;
      var syllable = new String(latest[slot], 0, lengths[slot]);
      if (syllable.isEmpty() || Folded.of(syllable).charAt(0) != letters.charAt(i)) {
        return;
      }
      syllables.add(List.of(syllable));
    }
    defined.put(abbreviation, new Expansion(syllables));
  }

  /// What the text has said an abbreviation is.
  public Optional<Expansion> of(String abbreviation) {
    return defined.isEmpty() ? Optional.empty() : Optional.ofNullable(defined.get(abbreviation));
  }
}
