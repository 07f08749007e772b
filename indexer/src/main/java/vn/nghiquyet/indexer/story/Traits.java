package vn.nghiquyet.indexer.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;

/// What a text is compared by: its syllables without marks, and its particulars, the numbers and
/// names in it. Stories written from one template share most syllables and few particulars; copies
/// share both.
///
/// Headlines and captions are left out: who reprints changes them.
final class Traits {

  private final List<String> syllables = new ArrayList<>();

  /// Which of the syllables are parts of particulars.
  private final BitSet particular = new BitSet();

  private final SortedSet<Integer> particulars = new TreeSet<>();

  /// The capital syllable right before, where nothing but a blank is between.
  private Optional<String> name = Optional.empty();

  private Traits() {}

  static Traits of(ArticleText text) {
    var traits = new Traits();
    for (var block : text.blocks()) {
      if (block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.CAPTION) {
        traits.read(text.of(block));
      }
    }
    return traits;
  }

  /// Hashes of all runs of so many syllables that have a part of a particular in them: the rest is
  /// what templates share. Of a text without any, all runs.
  List<Long> runs(int length) {
    var runs = new ArrayList<Long>();
    for (int i = 0; i == 0 || i + length <= syllables.size(); i++) {
      int end = Math.min(i + length, syllables.size());
      int next = particular.nextSetBit(i);
      if (particular.isEmpty() || (next >= 0 && next < end)) {
        runs.add(Hash.of(syllables.subList(i, end)));
      }
    }
    return runs;
  }

  /// Hashes of the particulars, in order.
  char[] particulars() {
    var all = new StringBuilder();
    particulars.forEach(p -> all.append((char) p.intValue()));
    return all.toString().toCharArray();
  }

  private void read(String text) {
    name = Optional.empty();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isInside(text, i, start >= 0);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        word(text.substring(start, i));
        start = -1;
      }
      if (!inside && i < text.length() && !Character.isWhitespace(text.charAt(i))) {
        name = Optional.empty();
      }
    }
  }

  /// Loose marks belong to their letter, points and commas between digits to their number.
  private static boolean isInside(String text, int i, boolean within) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    boolean point =
        (c == '.' || c == ',')
            && i > 0
            && i + 1 < text.length()
            && Character.isDigit(text.charAt(i - 1))
            && Character.isDigit(text.charAt(i + 1));
    return within && (mark || point);
  }

  private void word(String word) {
    var plain = plain(word);
    if (plain.isEmpty()) {
      return;
    }
    syllables.add(plain);
    boolean number = plain.chars().anyMatch(Character::isDigit);
    boolean capital = Character.isUpperCase(word.charAt(0)) && !number;
    int at = syllables.size() - 1;
    if (number && plain.length() > 1) {
      particulars.add(hash(plain));
      particular.set(at);
    }
    if (capital && name.isPresent()) {
      particulars.add(hash(name.get() + " " + plain));
      particular.set(at - 1, at + 1);
    }
    name = capital ? Optional.of(plain) : Optional.empty();
  }

  /// Letters and digits alone; i and y are one letter, as spellings differ in them.
  private static String plain(String word) {
    var plain = new StringBuilder();
    Folded.of(word)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> plain.append(c == 'y' ? 'i' : (char) c));
    return plain.toString();
  }

  private static int hash(String particular) {
    return (int) (Hash.of(particular) >>> (Long.SIZE - Character.SIZE));
  }
}
