package vn.nghiquyet.analyzers.mend.legacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Draft;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Syllable;

/// Sequences of UTF-8 that lost a byte when they were read as letters: five bytes have no letter in
/// windows-1252 and become U+FFFD, one is a no-break blank and one a soft hyphen.
///
/// The letter is put back where only one makes its word a syllable, or one is much the commonest;
/// else a single U+FFFD stays.
final class Damage {

  /// A syllable of UTF-8 takes no more characters on either side.
  private static final int REACH = 24;

  private static final char LOST = '\uFFFD';

  /// First bytes, and the letters of Vietnamese whose last byte gets lost behind them.
  private static final Map<String, String> LETTERS =
      Map.of("Ä" + LOST, "Đ", "Ã" + LOST, "ÁÍÝ", "Ă" + LOST, "ÁÍÝ", "á»" + LOST, "ềọỏỐờ");

  private static final Map<String, String> USUAL =
      Rows.read(Damage.class, "lost-letters.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));

  private static final String CLOSING_QUOTE = "â€" + LOST;

  private Damage() {}

  /// How many characters a damaged sequence takes that begins here, 0 for none.
  static int length(String text, int at, int end) {
    for (int length = 2; length <= 3 && at + length <= end; length++) {
      if (text.charAt(at + length - 1) == LOST) {
        var sequence = text.substring(at, at + length);
        return LETTERS.containsKey(sequence) || sequence.equals(CLOSING_QUOTE) ? length : 0;
      }
    }
    int first = Arrival.byteOf(text.charAt(at));
    return first == 0xC3 || first == 0xC4 ? 1 : 0;
  }

  /// Mends what begins here; gives how many characters are done.
  static int mend(String text, int at, Segment segment, Draft draft) {
    int length = length(text, at, segment.end());
    if (length > 1) {
      var sequence = text.substring(at, at + length);
      draft.replace(at, at + length, lost(text, at, sequence, segment));
      return length;
    }
    return length == 0 ? 0 : vanished(text, at, segment, draft);
  }

  private static String lost(String text, int at, String sequence, Segment segment) {
    char likely = likely(sequence);
    if (likely != LOST) {
      return String.valueOf(likely);
    }
    var before = before(text, at, segment);
    var after = after(text, at + sequence.length(), segment);
    boolean capitals = (before + after).chars().filter(Character::isUpperCase).count() > 1;
    var possible =
        LETTERS
            .getOrDefault(sequence, "")
            .chars()
            .filter(c -> sequence.length() == 2 || capitals == Character.isUpperCase(c))
            .mapToObj(Character::toString)
            .filter(letter -> Syllable.isValid(before + letter + after))
            .toList();
    var usual = USUAL.getOrDefault((before + "_" + after).toLowerCase(Locale.ROOT), "");
    return possible.stream()
        .filter(letter -> possible.size() == 1 || usual.equalsIgnoreCase(before + letter + after))
        .findFirst()
        .orElse(String.valueOf(LOST));
  }

  /// The sign or letter of a damaged sequence that can be only one, else U+FFFD.
  static char likely(String sequence) {
    var letters = sequence.equals(CLOSING_QUOTE) ? "”" : LETTERS.getOrDefault(sequence, "");
    return letters.length() == 1 ? letters.charAt(0) : LOST;
  }

  /// À and í look like a blank and a soft hyphen behind their first byte, and Đ like a control: `lÃ
  /// `, `chÃnh`, `Äảng`.
  private static int vanished(String text, int at, Segment segment, Draft draft) {
    var before = before(text, at, segment);
    boolean blank = at + 1 < segment.end() && text.charAt(at + 1) == ' ';
    boolean twoBlanks = blank && at + 2 < segment.end() && text.charAt(at + 2) == ' ';
    var next = after(text, at + 1, segment);
    boolean control = text.charAt(at) == 'Ä';
    if (blank && !control) {
      var inside = before + 'à' + (twoBlanks ? "" : after(text, at + 2, segment));
      if (Syllable.isValid(inside)) {
        draft.replace(at, at + 2, "à");
        return 2;
      }
    }
    for (var letter :
        control ? List.of("Đ") : next.isEmpty() ? List.of("à", "í") : List.of("í", "à")) {
      if (Syllable.isValid(before + letter + next)) {
        draft.replace(at, at + 1, letter);
        return 1;
      }
    }
    return 1;
  }

  private static String before(String text, int at, Segment segment) {
    int start = at;
    while (start > Math.max(segment.start(), at - REACH) && text.charAt(start - 1) > '@') {
      start--;
    }
    return letters(Utf8.decode(text, start, at), true);
  }

  private static String after(String text, int at, Segment segment) {
    int end = at;
    while (end < Math.min(segment.end(), at + REACH) && text.charAt(end) > '@') {
      end++;
    }
    return letters(Utf8.decode(text, at, end), false);
  }

  /// The letters next to the damage.
  private static String letters(String word, boolean last) {
    int i = last ? word.length() : 0;
    if (last) {
      while (i > 0 && Character.isLetter(word.charAt(i - 1))) {
        i--;
      }
      return word.substring(i);
    }
    while (i < word.length() && Character.isLetter(word.charAt(i))) {
      i++;
    }
    return word.substring(0, i);
  }
}
