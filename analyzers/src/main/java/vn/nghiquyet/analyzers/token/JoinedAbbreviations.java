package vn.nghiquyet.analyzers.token;

import static vn.nghiquyet.analyzers.token.Characters.isBlank;
import static vn.nghiquyet.analyzers.token.Characters.isDash;

import java.util.Set;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Folded;

/// The abbreviations that carry a hyphen, slash, stop or & (KT-XH, Đ/c, T.Ư), found without regard
/// to case, accents or blanks around the hyphen.
final class JoinedAbbreviations {

  static final JoinedAbbreviations KNOWN =
      new JoinedAbbreviations(
          Abbreviations.rows().stream()
              .map(row -> Folded.of(row.cell(0)))
              .filter(name -> name.matches(".*[-/.&].*"))
              .collect(Collectors.toUnmodifiableSet()));

  private static final Match NONE = new Match(0, "");

  private final Set<String> whole;
  private final Set<String> beginnings;
  private final int longestBeginning;
  private final int longest;

  /// What was found: one past its last character, and its letters and joints without blanks.
  record Match(int end, String written) {}

  private JoinedAbbreviations(Set<String> whole) {
    this.whole = whole;
    this.beginnings =
        whole.stream()
            .map(name -> name.split("[-/.&]", -1)[0])
            .collect(Collectors.toUnmodifiableSet());
    this.longestBeginning = beginnings.stream().mapToInt(String::length).max().orElse(0);
    this.longest = whole.stream().mapToInt(String::length).max().orElse(0);
  }

  /// The longest joined abbreviation whose first word is given; its end is 0 where there is none.
  Match at(char[] text, int start, int firstEnd, int length) {
    if (firstEnd - start > longestBeginning
        || secondStart(text, firstEnd, length) < 0
        || !beginnings.contains(Pieces.folded(text, start, firstEnd))) {
      return NONE;
    }
    var best = NONE;
    var written = new StringBuilder().append(text, start, firstEnd - start);
    int end = firstEnd;
    int next = secondStart(text, end, length);
    while (next >= 0 && written.length() < longest) {
      written.append(joint(text, end));
      end = Characters.wordEnd(text, next, length);
      written.append(text, next, end - next);
      if (whole.contains(Folded.of(written))) {
        best = new Match(end, written.toString());
      }
      next = secondStart(text, end, length);
    }
    return best;
  }

  /// Where the word after a joint begins, -1 where no joint or no word follows.
  private static int secondStart(char[] text, int end, int length) {
    if (end + 1 < length && text[end] == ' ' && Character.isLetter(text[end + 1])) {
      return -1; // as nearly always
    }
    int i = end;
    while (i < length && isBlank(text[i])) {
      i++;
    }
    boolean blank = i > end;
    if (i >= length || !(isDash(text[i]) || (!blank && isTight(text[i])))) {
      return -1;
    }
    boolean dash = isDash(text[i]);
    i++;
    while (dash && i < length && isBlank(text[i])) {
      i++;
    }
    return i < length && Characters.startsWord(Character.codePointAt(text, i, length)) ? i : -1;
  }

  private static char joint(char[] text, int end) {
    return isTight(text[end]) ? text[end] : '-';
  }

  /// A joint that never has blanks around it.
  private static boolean isTight(char c) {
    return c == '/' || c == '.' || c == '&';
  }
}
