package vn.nghiquyet.search.query;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.token.Ordinals;
import vn.nghiquyet.analyzers.token.Pieces;
import vn.nghiquyet.analyzers.word.Word;
import vn.nghiquyet.indexer.schema.IndexWords;

/// Finds the words in what was typed word by word: blanks part syllables, not words.
///
/// `đại hội đảng bộ` is two words, `26 tháng 4 năm 2025` one date, `lần thứ 23` one ordinal. What
/// belongs together must stand together in a text; a bare syllable is asked for alone only where it
/// is a word.
final class TypedWords {

  /// With fewer syllables marked, somebody has typed half of the accents.
  private static final double USUAL_SHARE_OF_MARKED = 0.5;

  private final IndexWords words;

  TypedWords(IndexWords words) {
    this.words = words;
  }

  /// The words of a run of typed syllables, in order.
  List<QueryNode> of(List<String> typed) {
    var text = String.join(" ", typed);
    var found = new ArrayList<Word>();
    for (var word : joined(text, segmented(text))) {
      if (!found.isEmpty() && isDate(text, word) && isWord(text, found.getLast(), "ngay")) {
        found.removeLast(); // a date needs no "ngày" before it
      }
      found.add(word);
    }
    var ordinals = Ordinals.in(Spelling.FOLDED).reader();
    var nodes = new ArrayList<QueryNode>();
    for (var word : found) {
      var typedWord = cut(text, word);
      boolean counts = ordinals.isCounting();
      boolean isNumber = hear(ordinals, typedWord) || typedWord.matches("\\d{1,2}");
      nodes.add(counts && isNumber ? ordinal(typedWord) : new QueryNode.Word(typedWord, false));
    }
    return nodes;
  }

  /// Whether the last syllable of a word is a number where it stands.
  private static boolean hear(Ordinals.Reader ordinals, String word) {
    boolean isNumber = false;
    for (var syllable : word.split(" ", -1)) {
      var term = Spelling.FOLDED.of(syllable).toCharArray();
      isNumber = ordinals.next(term, 0, term.length).isPresent();
    }
    return isNumber;
  }

  /// The number behind any of the words after which congresses are counted: "Đại hội XIII" is "lần
  /// thứ XIII" too.
  private static QueryNode ordinal(String number) {
    return new QueryNode.Or(
        Ordinals.contexts().stream()
            .<QueryNode>map(context -> new QueryNode.Phrase(context + " " + number, false))
            .toList());
  }

  private static Word over(Word first, Word last) {
    return new Word(first.start(), last.end(), first.syllables() + last.syllables());
  }

  private static String cut(String text, Word word) {
    return text.substring(word.start(), word.end());
  }

  private static boolean isWord(String text, Word word, String folded) {
    return Folded.of(cut(text, word)).equals(folded);
  }

  private static boolean isDate(String text, Word word) {
    return figures(text).stream()
        .anyMatch(figure -> figure.start() == word.start() && figure.end() == word.end());
  }

  /// Whatever was typed without accents is cut by words without accents; where half were typed, the
  /// cut with fewer words is the better one.
  private List<Word> segmented(String text) {
    if (Canonical.of(text).equals(Folded.of(text))) {
      return words.in(Spelling.FOLDED).words(text);
    }
    var accented = words.in(Spelling.ACCENTED).words(text);
    if (shareOfMarked(text) >= USUAL_SHARE_OF_MARKED) {
      return accented;
    }
    var folded = words.in(Spelling.FOLDED).words(text);
    return folded.size() < accented.size() ? folded : accented;
  }

  private static double shareOfMarked(String text) {
    var syllables = text.split(" ", -1);
    int marked = 0;
    for (var syllable : syllables) {
      marked += Canonical.of(syllable).equals(Folded.of(syllable)) ? 0 : 1;
    }
    return (double) marked / syllables.length;
  }

  /// Joins the words of a figure: a date in words, a number and its unit.
  private static List<Word> joined(String text, List<Word> words) {
    var figures = figures(text);
    var joined = new ArrayList<Word>();
    for (var word : words) {
      boolean goesOn =
          !joined.isEmpty()
              && figures.stream()
                  .anyMatch(f ->
                      f.start() <= joined.getLast().start()
                          && joined.getLast().end() < f.end()
                          && word.end() <= f.end());
      if (goesOn) {
        joined.add(over(joined.removeLast(), word));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static List<Word> figures(String text) {
    var figures = new ArrayList<Word>();
    var chars = text.toCharArray();
    var pieces = new Pieces();
    pieces.reset(chars, chars.length);
    while (pieces.advance()) {
      if (pieces.step() == 0 && pieces.span() > 1) {
        figures.add(new Word(pieces.start(), pieces.end(), pieces.span()));
      }
    }
    return figures;
  }
}
