package vn.nghiquyet.analyzers.word;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.analyzers.token.Pieces;

/// Cuts a whole text: pieces, gathered to stretches, cut to words. Figures without blanks stay
/// whole.
final class TextCutter {

  private final WordCutter cutter;
  private final Lexicon lexicon;
  private final Pieces pieces = new Pieces();
  private final List<Word> stretch = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();

  TextCutter(WordCutter cutter, Lexicon lexicon) {
    this.cutter = cutter;
    this.lexicon = lexicon;
  }

  List<Word> words(String text) {
    var chars = text.toCharArray();
    var names = new PrintedNames(lexicon, text);
    pieces.reset(chars, chars.length);
    while (pieces.advance()) {
      if (pieces.step() == 0) {
        join(text);
      } else if (stretch.isEmpty() || pieces.end() > stretch.getLast().end()) {
        if (pieces.isApart()) {
          cut(names, false);
        }
        add(text);
      }
    }
    cut(names, words.isEmpty());
    return List.copyOf(words);
  }

  /// Takes a figure as one word unless blanks stand in it: a date in words is several.
  private void join(String text) {
    if (pieces.span() > 1 && printed(text).indexOf(' ') < 0) {
      stretch.set(stretch.size() - 1, new Word(pieces.start(), pieces.end(), 1));
    }
  }

  private void add(String text) {
    var syllable = lexicon.spelling().of(printed(text)).toCharArray();
    cutter.add(syllable, 0, syllable.length);
    stretch.add(new Word(pieces.start(), pieces.end(), 1));
  }

  private String printed(String text) {
    return text.substring(pieces.start(), pieces.end());
  }

  private void cut(PrintedNames names, boolean isAll) {
    cutter.cut(isAll);
    var found = new ArrayList<Word>();
    for (int i = 0; i < stretch.size(); i += cutter.word(i)) {
      int last = i + cutter.word(i) - 1;
      found.add(new Word(stretch.get(i).start(), stretch.get(last).end(), cutter.word(i)));
    }
    names.join(found, words);
    stretch.clear();
    cutter.clear();
  }
}
