package vn.nghiquyet.corpus.clue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Rows;

/// Tells whether a text is Vietnamese, by letters of its own and, where it is long enough to have
/// some, by its commonest words: its neighbours are written in the same letters.
public final class Vietnamese {

  /// What a text is written in.
  public enum Verdict {
    /// Vietnamese with its accents.
    VIETNAMESE,
    /// Some other language, or Vietnamese without accents.
    OTHER,
    /// Vietnamese whose letters are lost or in an encoding that could not be mended.
    GARBLED
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int SAMPLE = 40_000;
  private static final int FEW_WORDS = 80;
  private static final double SURE_SHARE = 0.25;
  private static final double LEAST_SHARE = 0.20;
  private static final double COMMON_SHARE = 0.04;
  private static final int COMMON_KINDS = 4;
  private static final double GARBLED_SHARE = 0.15;

  /// Letters that French, Portuguese or Romanian do not have: short texts are told by them alone.
  private static final String OWN = "đơưảạắằẳẵặấầẩẫậẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỳỷỹỵ";

  private static final Set<String> COMMON =
      Rows.read(Vietnamese.class, "common-words.txt", 1).stream()
          .map(row -> row.cell(0).strip())
          .collect(Collectors.toUnmodifiableSet());

  private Vietnamese() {}

  /// The language of a text; a text without words is of another.
  public static Verdict verdict(String text) {
    var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    int words = 0;
    int own = 0;
    int common = 0;
    int garbled = 0;
    var kinds = new HashSet<String>();
    for (var found = WORD.matcher(sample); found.find(); ) {
      var word = found.group().toLowerCase(Locale.ROOT);
      words++;
      if (word.chars().anyMatch(c -> OWN.indexOf(c) >= 0)) {
        own++;
      }
      if (COMMON.contains(word)) {
        common++;
        kinds.add(word);
      }
      if (isGarbled(sample, found.start(), found.end())) {
        garbled++;
      }
    }
    if (garbled > GARBLED_SHARE * words) {
      return Verdict.GARBLED;
    }
    boolean manyCommon = common >= COMMON_SHARE * words && kinds.size() >= COMMON_KINDS;
    boolean vietnamese =
        words < FEW_WORDS ? own > SURE_SHARE * words : own > LEAST_SHARE * words && manyCommon;
    return vietnamese ? Verdict.VIETNAMESE : Verdict.OTHER;
  }

  /// Signs of Latin-1 inside or right beside a word: what Vietnamese fonts of the 1990s look like
  /// when read as Latin letters.
  private static boolean isGarbled(String text, int start, int end) {
    boolean beside =
        (start > 0 && isOdd(text.charAt(start - 1)))
            || (end < text.length() && isOdd(text.charAt(end)));
    boolean replaced =
        (start > 0 && text.charAt(start - 1) == '\uFFFD')
            || (end < text.length() && text.charAt(end) == '\uFFFD');
    return beside || replaced;
  }

  private static boolean isOdd(char c) {
    return (c >= '\u00A1' && c <= '\u00BF' && "«»°·²³".indexOf(c) < 0)
        || c == '\u00D7'
        || c == '\u00F7';
  }
}
