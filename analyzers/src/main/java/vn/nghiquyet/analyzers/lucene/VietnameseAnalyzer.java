package vn.nghiquyet.analyzers.lucene;

import java.io.Reader;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;

/// Analyzes Vietnamese party prose.
///
/// The chain: {@link ComposingCharFilter}, {@link VietnameseTokenizer}. Everything, tables
/// included, is in one spelling; so an unaccented query has the terms of the accented text.
public final class VietnameseAnalyzer extends Analyzer {

  private final Layers layers;

  private VietnameseAnalyzer(Layers layers) {
    this.layers = layers;
  }

  /// With accents, words laid over their syllables: for texts.
  public static VietnameseAnalyzer accented() {
    return new VietnameseAnalyzer(Layers.all(Spelling.ACCENTED));
  }

  /// With accents, the words of a segmenter of one's own laid over their syllables.
  public static VietnameseAnalyzer accented(Segmenter segmenter) {
    return new VietnameseAnalyzer(new Layers(Spelling.ACCENTED, true, Optional.of(segmenter)));
  }

  /// With accents, syllables alone: for phrases in queries.
  public static VietnameseAnalyzer syllables() {
    return new VietnameseAnalyzer(Layers.syllables(Spelling.ACCENTED));
  }

  /// Without accents, syllables alone: what was typed without finds every accented form.
  public static VietnameseAnalyzer folded() {
    return new VietnameseAnalyzer(Layers.syllables(Spelling.FOLDED));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var factory = TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY;
    return new TokenStreamComponents(new VietnameseTokenizer(factory, layers));
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new ComposingCharFilter(reader);
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return new ComposingCharFilter(reader);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new SpellingFilter(in, layers.spelling());
  }
}
