package vn.nghiquyet.bench.analysis;

import java.io.IOException;
import java.util.HashMap;
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
    return new Chain("syllables", without("abbreviations", "words"));
  }

  /// Respelled syllables and the words over them, nothing else.
  static Chain overlay() throws IOException {
    return new Chain("overlay", without("abbreviations"));
  }

  /// Figures, abbreviations, ordinals and words.
  static Chain everything() {
    return new Chain("everything", VietnameseAnalyzer.accented());
  }

  /// The layer without accents.
  static Chain folded() {
    return new Chain("folded", VietnameseAnalyzer.folded());
  }

  private static Analyzer without(String... layers) throws IOException {
    var arguments = new HashMap<String, String>();
    for (var layer : layers) {
      arguments.put(layer, "false");
    }
    return CustomAnalyzer.builder()
        .addCharFilter("vietnameseComposing")
        .withTokenizer("vietnamese", arguments)
        .build();
  }
}
