package vn.nghiquyet.search.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;
import vn.nghiquyet.analyzers.word.Word;

/// Cuts stretches of a text into syllables or words, marks of punctuation left out.
public final class UnitCutter {

  /// A number with its points and commas is one, and so is a date or a term of office.
  private static final Pattern SYLLABLE =
      Pattern.compile("\\p{N}+(?:[.,/-]\\p{N}+)*|[\\p{L}\\p{M}]+");

  private final TextUnit unit;
  private final Segmenter segmenter;

  /// Cuts into units; words are those of a segmenter.
  public UnitCutter(TextUnit unit, Segmenter segmenter) {
    this.unit = unit;
    this.segmenter = segmenter;
  }

  /// The units between two offsets, with offsets in the whole text.
  public List<Word> cut(String whole, int start, int end) {
    var units = new ArrayList<Word>();
    switch (unit) {
      case SYLLABLE -> {
        var syllables = SYLLABLE.matcher(whole).region(start, end);
        while (syllables.find()) {
          units.add(new Word(syllables.start(), syllables.end(), 1));
        }
      }
      case WORD -> {
        for (var word : segmenter.words(whole.substring(start, end))) {
          units.add(new Word(start + word.start(), start + word.end(), word.syllables()));
        }
      }
    }
    return units;
  }

  /// A unit in one spelling: small letters, tone marks in their places.
  public static String spelled(String whole, Word unit) {
    return Spelling.ACCENTED.of(Canonical.of(whole.substring(unit.start(), unit.end())));
  }
}
