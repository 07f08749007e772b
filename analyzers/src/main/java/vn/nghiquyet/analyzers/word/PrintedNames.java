package vn.nghiquyet.analyzers.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.analyzers.text.Rows;
import vn.nghiquyet.analyzers.text.Spelling;

/// Names that no lexicon has, by the capitals they are printed with: `Lã Thị Kim Oanh`, `Muay
/// Thái`.
///
/// For printed text that is cut to be read or counted. What is searched is cut without it: a query
/// has no capitals.
final class PrintedNames {

  /// A longer row of capitals is a headline, not a name.
  private static final int LONGEST = 5;

  private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}");

  private static final Set<String> BEFORE =
      Rows.read(PrintedNames.class, "before-names.tsv", 1).stream()
          .map(row -> Spelling.ACCENTED.of(row.cell(0)))
          .collect(Collectors.toUnmodifiableSet());

  private final Lexicon lexicon;
  private final String text;

  /// All words have capitals: they say little then.
  private final boolean isHeadline;

  PrintedNames(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
    this.isHeadline = !SMALL.matcher(text).find();
  }

  /// Adds the words of a stretch, in order, to `out`, those in a name joined.
  void join(List<Word> words, List<Word> out) {
    for (int at = 0; at < words.size(); ) {
      int end = at;
      while (end < words.size()
          && isCapitalised(words.get(end))
          && (end == at || isOnlyBlankBetween(words.get(end - 1), words.get(end)))) {
        end++;
      }
      if (end == at) {
        out.add(words.get(at++));
      } else {
        row(words.subList(at, end), out);
        at = end;
      }
    }
  }

  /// A row of words with capitals.
  private void row(List<Word> row, List<Word> out) {
    int at = 0;
    while (at < row.size() && isBefore(row.get(at), at == 0)) {
      out.add(row.get(at++));
    }
    int syllables = row.stream().skip(at).mapToInt(Word::syllables).sum();
    if (syllables > LONGEST) {
      out.addAll(row.subList(at, row.size()));
      return;
    }
    while (at < row.size()) {
      var name = row.get(at++);
      while (at < row.size() && goOn(name, row.get(at))) {
        var next = row.get(at++);
        name = new Word(name.start(), next.end(), name.syllables() + next.syllables());
      }
      out.add(name);
    }
  }

  /// Whether a name goes on with a word: two known names beside each other are two, and so are a
  /// place and the person behind it.
  private boolean goOn(Word name, Word next) {
    boolean isPerson = lexicon.isUsed(first(name), Use.SURNAME);
    if (isKnown(next)) {
      return isPerson && name.syllables() == 1;
    }
    return !isKnown(name)
        || ((isPerson || !isHeadline) && !lexicon.isUsed(first(next), Use.SURNAME));
  }

  /// Whether a word is no part of the name it stands before; the first of a sentence has a capital
  /// in any case.
  private boolean isBefore(Word word, boolean isFirst) {
    if (word.syllables() > 1) {
      return false;
    }
    int syllable = first(word);
    return BEFORE.contains(Spelling.ACCENTED.of(printed(word)))
        || (isFirst
            && opensSentence(word.start())
            && lexicon.isUsed(syllable, Use.ALONE)
            && !lexicon.isUsed(syllable, Use.SURNAME));
  }

  private boolean isKnown(Word word) {
    return word.syllables() > 1 && lexicon.hasWord(printed(word));
  }

  private int first(Word word) {
    int blank = printed(word).indexOf(' ');
    return lexicon.syllable(blank < 0 ? printed(word) : printed(word).substring(0, blank));
  }

  private boolean opensSentence(int start) {
    int i = start - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || "\"'“”(–-".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || ".!?…:\n".indexOf(text.charAt(i)) >= 0;
  }

  /// Whether each syllable begins with a capital and goes on in small letters.
  private boolean isCapitalised(Word word) {
    for (var syllable : printed(word).split(" +", -1)) {
      boolean isTitled =
          Character.isUpperCase(syllable.charAt(0))
              && syllable.chars().skip(1).allMatch(Character::isLowerCase);
      if (!isTitled) {
        return false;
      }
    }
    return true;
  }

  private boolean isOnlyBlankBetween(Word left, Word right) {
    return text.substring(left.end(), right.start()).isBlank();
  }

  private String printed(Word word) {
    return text.substring(word.start(), word.end());
  }
}
