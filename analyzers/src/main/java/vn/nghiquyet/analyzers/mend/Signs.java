package vn.nghiquyet.analyzers.mend;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.analyzers.text.Draft;
import vn.nghiquyet.analyzers.text.Rows;

/// Single characters that are taken out or replaced: those of `signs.tsv`, fullwidth letters, and
/// the bold and italic letters of mathematics that posts are decorated with.
final class Signs {

  private static final Map<String, String> NAMED =
      Map.of("nothing", "", "blank", " ", "line", "\n");

  private static final char FULLWIDTH_FIRST = '\uFF01';
  private static final char FULLWIDTH_LAST = '\uFF5E';
  private static final char WIDE_BLANK = '\u3000';
  private static final char STYLED = '\uD835';

  private record Sign(Kind kind, String gives) {}

  private static final Map<Character, Sign> SIGNS = signs();

  private Signs() {}

  /// Every character looked at here.
  static Set<Character> all() {
    var all = new HashSet<>(SIGNS.keySet());
    for (char c = FULLWIDTH_FIRST; c <= FULLWIDTH_LAST; c++) {
      all.add(c);
    }
    all.add(STYLED);
    return all;
  }

  static void mend(String text, Draft draft, Tally tally) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isWide(c)) {
        end = wide(text, i, draft, tally);
      } else if (c == STYLED) {
        end = styled(text, i, draft, tally);
      } else if ((Scan.of(c) & Scan.SIGN) != 0) {
        single(text, i, draft, tally);
      }
      i = end;
    }
  }

  private static void single(String text, int at, Draft draft, Tally tally) {
    var sign = Optional.ofNullable(SIGNS.get(text.charAt(at)));
    if (sign.isPresent() && !isNeeded(text, at)) {
      draft.replace(at, at + 1, sign.get().gives);
      tally.add(sign.get().kind);
    }
  }

  /// Joiners and marks of direction belong to scripts that need them, and joiners to emoji.
  private static boolean isNeeded(String text, int at) {
    char c = text.charAt(at);
    boolean joins =
        (c >= 0x200C && c <= 0x200F)
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    boolean latin =
        (at == 0 || isLatin(text.charAt(at - 1)))
            && (at + 1 == text.length() || isLatin(text.charAt(at + 1)));
    return joins && !latin;
  }

  private static boolean isLatin(char c) {
    return c < 0x590 || (c >= 0x1E00 && c <= 0x206F);
  }

  private static boolean isWide(char c) {
    return (c >= FULLWIDTH_FIRST && c <= FULLWIDTH_LAST) || c == WIDE_BLANK;
  }

  /// A run of wide letters becomes ASCII, unless Chinese, Japanese or Korean stands beside it.
  private static int wide(String text, int start, Draft draft, Tally tally) {
    int end = start;
    while (end < text.length() && isWide(text.charAt(end))) {
      end++;
    }
    boolean asian =
        (start > 0 && isAsian(text.charAt(start - 1)))
            || (end < text.length() && isAsian(text.charAt(end)));
    for (int i = start; i < end && !asian; i++) {
      char c = text.charAt(i);
      char ascii = c == WIDE_BLANK ? ' ' : (char) (c - FULLWIDTH_FIRST + '!');
      draft.replace(i, i + 1, String.valueOf(ascii));
      tally.add(c == WIDE_BLANK ? Kind.BLANK : Kind.FULLWIDTH);
    }
    return end;
  }

  private static boolean isAsian(char c) {
    return (c >= 0x2E80 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFAFF);
  }

  /// A run of styled letters becomes plain; one alone is a variable in a formula.
  private static int styled(String text, int start, Draft draft, Tally tally) {
    int end = start;
    int letters = 0;
    while (isStyled(text, end) || (letters > 0 && isCombining(text, end))) {
      letters += isStyled(text, end) ? 1 : 0;
      end += isStyled(text, end) ? 2 : 1;
    }
    for (int i = start; i < end && letters > 1; i++) {
      if (isStyled(text, i)) {
        var pair = text.substring(i, i + 2);
        draft.replace(i, i + 2, Normalizer.normalize(pair, Normalizer.Form.NFKC));
        tally.add(Kind.STYLED);
      }
    }
    return Math.max(end, start + 1);
  }

  private static boolean isStyled(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == STYLED
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static boolean isCombining(String text, int at) {
    return at < text.length() && text.charAt(at) >= '\u0300' && text.charAt(at) < '\u0370';
  }

  private static Map<Character, Sign> signs() {
    var signs = new HashMap<Character, Sign>();
    for (var row : Rows.read(Signs.class, "signs.tsv", 4)) {
      int last = Integer.parseInt(row.cell(1), 16);
      var gives = NAMED.getOrDefault(row.cell(3), row.cell(3));
      for (int c = Integer.parseInt(row.cell(0), 16); c <= last; c++) {
        signs.put((char) c, new Sign(Kind.valueOf(row.cell(2)), gives));
      }
    }
    return Map.copyOf(signs);
  }
}
