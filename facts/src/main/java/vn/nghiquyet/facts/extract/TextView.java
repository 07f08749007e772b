package vn.nghiquyet.facts.extract;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Sentences;
import vn.nghiquyet.analyzers.text.YAsI;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.model.Quote;

/// An article's text in the forms that readers match on; all have the same length and the same
/// offsets.
///
/// @param text the text as printed
/// @param canonical lower case, one spelling
/// @param key canonical with y read as i
/// @param sentences all sentences in order
record TextView(ArticleText text, String canonical, String key, List<Sentence> sentences) {

  /// A sentence and the block it stands in.
  record Sentence(int start, int end, Block block) {}

  static TextView of(ArticleText text) {
    var canonical = Canonical.of(text.whole());
    var sentences = new ArrayList<Sentence>();
    for (var block : text.blocks()) {
      for (var span : Sentences.of(text.whole(), block.start(), block.end())) {
        sentences.add(new Sentence(span.start(), span.end(), block));
      }
    }
    return new TextView(text, canonical, YAsI.of(canonical), List.copyOf(sentences));
  }

  String whole() {
    return text.whole();
  }

  Quote quote(int start, int end) {
    return Quote.of(whole(), start, end);
  }

  /// The sentence an offset stands in, or the whole text where it stands between sentences.
  Sentence sentenceAt(int offset) {
    for (var sentence : sentences) {
      if (sentence.start() <= offset && offset < sentence.end()) {
        return sentence;
      }
    }
    return new Sentence(0, whole().length(), new Block(Block.Kind.PARAGRAPH, 0, whole().length()));
  }
}
