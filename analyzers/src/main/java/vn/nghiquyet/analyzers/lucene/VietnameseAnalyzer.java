package vn.nghiquyet.analyzers.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import vn.nghiquyet.analyzers.text.Spelling;

/// Analyzes Vietnamese party prose, the same way for texts and for queries.
///
/// The chain: {@link ComposingCharFilter}, {@link VietnameseTokenizer}, {@link SpellingFilter},
/// {@link AbbreviationFilter}, {@link OrdinalFilter}. From the spelling on everything, tables
/// included, is in one spelling; so an unaccented query has the terms of the accented text.
public final class VietnameseAnalyzer extends Analyzer {

  private final Spelling spelling;

  private VietnameseAnalyzer(Spelling spelling) {
    this.spelling = spelling;
  }

  /// With accents: what was typed with accents finds only that.
  public static VietnameseAnalyzer accented() {
    return new VietnameseAnalyzer(Spelling.ACCENTED);
  }

  /// Without accents: what was typed without finds every accented form.
  public static VietnameseAnalyzer folded() {
    return new VietnameseAnalyzer(Spelling.FOLDED);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var tokenizer = new VietnameseTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
    TokenStream stream = new SpellingFilter(tokenizer, spelling);
    stream = new AbbreviationFilter(stream, spelling);
    return new TokenStreamComponents(tokenizer, new OrdinalFilter(stream, spelling));
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
