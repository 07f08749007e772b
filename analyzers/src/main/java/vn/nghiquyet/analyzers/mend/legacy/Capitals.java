package vn.nghiquyet.analyzers.mend.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Capitals of the fonts that print small letters as capitals (.VnTimeH): `§¹I HéI` is read as `ĐạI
/// HộI` and meant as `ĐẠI HỘI`.
///
/// A word is in capitals when its ASCII letters are, two at least; a word with fewer follows its
/// neighbours.
final class Capitals {

  /// How many words away a neighbour may be.
  private static final int REACH = 3;

  private enum Case {
    CAPITALS,
    SMALL,
    OPEN
  }

  private record Word(int start, int end, Case written) {}

  private Capitals() {}

  /// The decoded line with such words in capitals, of the same length.
  static String restore(String line) {
    var words = words(line);
    var restored = new StringBuilder(line);
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (word.written == Case.CAPITALS || (word.written == Case.OPEN && isAmong(words, i))) {
        var capitals = line.substring(word.start, word.end).toUpperCase(Locale.ROOT);
        if (capitals.length() == word.end - word.start) {
          restored.replace(word.start, word.end, capitals);
        }
      }
    }
    return restored.toString();
  }

  private static List<Word> words(String line) {
    var words = new ArrayList<Word>();
    for (int i = 0; i < line.length(); ) {
      int start = i;
      while (i < line.length() && Character.isLetter(line.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(new Word(start, i, written(line.substring(start, i))));
      }
      i = Math.max(i, start + 1);
    }
    return words;
  }

  private static Case written(String word) {
    long small = word.chars().filter(c -> c >= 'a' && c <= 'z').count();
    long capital = word.chars().filter(c -> c >= 'A' && c <= 'Z').count();
    return small > 0 ? Case.SMALL : capital > 1 ? Case.CAPITALS : Case.OPEN;
  }

  /// Whether the next words that tell their case, on both sides where there are any, are capitals.
  private static boolean isAmong(List<Word> words, int at) {
    var before = Case.OPEN;
    for (int i = at - 1; i >= Math.max(0, at - REACH) && before == Case.OPEN; i--) {
      before = words.get(i).written;
    }
    var after = Case.OPEN;
    for (int i = at + 1; i < Math.min(words.size(), at + REACH + 1) && after == Case.OPEN; i++) {
      after = words.get(i).written;
    }
    return before != Case.SMALL
        && after != Case.SMALL
        && (before == Case.CAPITALS || after == Case.CAPITALS);
  }
}
