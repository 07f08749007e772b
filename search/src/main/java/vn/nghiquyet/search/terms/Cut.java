package vn.nghiquyet.search.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import vn.nghiquyet.analyzers.text.Sentences;
import vn.nghiquyet.analyzers.word.Word;
import vn.nghiquyet.search.hits.MarkedArticle;
import vn.nghiquyet.search.hits.Span;
import vn.nghiquyet.search.units.UnitCutter;

/// An article cut into units, sentence by sentence.
///
/// @param sentences in order
/// @param spans where a query stands
record Cut(List<Sentence> sentences, List<Span> spans) {

  /// A sentence's units.
  ///
  /// @param units where they stand
  /// @param terms how they are spelled
  /// @param joined whether only a blank parts each from the one before
  record Sentence(List<Word> units, List<String> terms, BitSet joined) {}

  /// Cuts articles on several threads; their order stays.
  static Stream<Cut> all(Stream<MarkedArticle> articles, UnitCutter cutter) {
    int ahead = 2 * Runtime.getRuntime().availableProcessors();
    return articles.gather(Gatherers.mapConcurrent(ahead, a -> of(a, cutter)));
  }

  private static Cut of(MarkedArticle article, UnitCutter cutter) {
    var whole = article.stored().article().text().whole();
    var sentences = new ArrayList<Sentence>();
    for (var block : article.blocks()) {
      for (var sentence : Sentences.of(whole, block.start(), block.end())) {
        sentences.add(sentence(whole, cutter.cut(whole, sentence.start(), sentence.end())));
      }
    }
    return new Cut(sentences, article.spans());
  }

  private static Sentence sentence(String whole, List<Word> units) {
    var terms = units.stream().map(u -> UnitCutter.spelled(whole, u)).toList();
    var joined = new BitSet(units.size());
    for (int i = 1; i < units.size(); i++) {
      var between = whole.substring(units.get(i - 1).end(), units.get(i).start());
      joined.set(i, between.isBlank());
    }
    return new Sentence(units, terms, joined);
  }
}
