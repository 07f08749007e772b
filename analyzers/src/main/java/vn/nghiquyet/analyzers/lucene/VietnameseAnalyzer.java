package vn.nghiquyet.analyzers.lucene;

import java.io.Reader;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import vn.nghiquyet.analyzers.text.Spelling;
import vn.nghiquyet.analyzers.word.Segmenter;

/// Analyzes Vietnamese party prose.
///
/// The chain: {@link ComposingCharFilter}, {@link VietnameseTokenizer}, {@link SpellingFilter},
/// {@link AbbreviationFilter}, {@link OrdinalFilter}, {@link WordFilter}. From the spelling on
/// everything, tables included, is in one spelling; so an unaccented query has the terms of the
/// accented text.
public final class VietnameseAnalyzer extends Analyzer {

  private final Spelling spelling;
  private final Optional<Segmenter> segmenter;

  private VietnameseAnalyzer(Spelling spelling, Optional<Segmenter> segmenter) {
    this.spelling = spelling;
    this.segmenter = segmenter;
  }

  /// With accents, words laid over their syllables: for texts.
  public static VietnameseAnalyzer accented() {
    return accented(Segmenter.standard(Spelling.ACCENTED));
  }

  /// With accents, the words of a segmenter of one's own laid over their syllables.
  public static VietnameseAnalyzer accented(Segmenter segmenter) {
    return new VietnameseAnalyzer(Spelling.ACCENTED, Optional.of(segmenter));
  }

  /// With accents, syllables alone: for phrases in queries.
  public static VietnameseAnalyzer syllables() {
    return new VietnameseAnalyzer(Spelling.ACCENTED, Optional.empty());
  }

  /// Without accents, syllables alone: what was typed without finds every accented form.
  public static VietnameseAnalyzer folded() {
    return new VietnameseAnalyzer(Spelling.FOLDED, Optional.empty());
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var tokenizer = new VietnameseTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
    TokenStream spelled = new SpellingFilter(tokenizer, spelling);
    TokenStream syllables = new OrdinalFilter(new AbbreviationFilter(spelled, spelling), spelling);
    var stream = segmenter.<TokenStream>map(s -> new WordFilter(syllables, s)).orElse(syllables);
    return new TokenStreamComponents(tokenizer, stream);
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
    return new SpellingFilter(in, spelling);
  }
}
