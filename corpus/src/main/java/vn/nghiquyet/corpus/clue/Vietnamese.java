package vn.nghiquyet.corpus.clue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Rows;

/// Tells whether a text is Vietnamese, by its marked letters and its commonest words.
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
  private static final int FEW_WORDS = 40;
  private static final double MARKED_SHARE = 0.30;
  private static final double COMMON_SHARE = 0.04;
  private static final int COMMON_KINDS = 4;
  private static final double GARBLED_SHARE = 0.15;
  private static final String MARKED =
      "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";

  private static final Set<String> COMMON =
      Rows.read(Vietnamese.class, "common-words.txt", 1).stream()
          .map(row -> row.cell(0).strip())
          .collect(Collectors.toUnmodifiableSet());

  private Vietnamese() {}

  /// The language of a text; a text without words is of another.
  public static Verdict verdict(String text) {
    var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    int words = 0;
    int marked = 0;
    int common = 0;
    int garbled = 0;
    var kinds = new HashSet<String>();
    for (var found = WORD.matcher(sample); found.find(); ) {
      var word = found.group().toLowerCase(Locale.ROOT);
      words++;
      if (word.chars().anyMatch(c -> MARKED.indexOf(c) >= 0)) {
        marked++;
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
    boolean manyMarks = marked > MARKED_SHARE * words;
    boolean manyCommon = common >= COMMON_SHARE * words && kinds.size() >= COMMON_KINDS;
    return manyMarks && (words < FEW_WORDS || manyCommon) ? Verdict.VIETNAMESE : Verdict.OTHER;
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
