package vn.nghiquyet.bench.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import vn.nghiquyet.analyzers.lucene.VietnameseAnalyzer;

/// A chain to time.
///
/// @param name as printed
/// @param analyzer the chain
record Chain(String name, Analyzer analyzer) {

  /// What the others are measured against.
  static Chain standard() {
    return new Chain("standard", new StandardAnalyzer());
  }

  /// Respelled syllables alone.
  static Chain syllables() throws IOException {
    return new Chain("syllables", spelled("accented").build());
  }

  /// Respelled syllables and the words over them, nothing else.
  static Chain overlay() throws IOException {
    return new Chain("overlay", spelled("accented").addTokenFilter("vietnameseWord").build());
  }

  /// Figures, abbreviations, ordinals and words.
  static Chain everything() {
    return new Chain("everything", VietnameseAnalyzer.accented());
  }

  /// The layer without accents.
  static Chain folded() {
    return new Chain("folded", VietnameseAnalyzer.folded());
  }

  private static CustomAnalyzer.Builder spelled(String spelling) throws IOException {
    return CustomAnalyzer.builder()
        .addCharFilter("vietnameseComposing")
        .withTokenizer("vietnamese")
        .addTokenFilter("vietnameseSpelling", "spelling", spelling);
  }
}
