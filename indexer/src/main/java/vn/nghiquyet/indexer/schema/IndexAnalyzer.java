package vn.nghiquyet.indexer.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import vn.nghiquyet.analyzers.lucene.VietnameseAnalyzer;
import vn.nghiquyet.analyzers.text.Spelling;

/// The analysis of each field. Texts have words laid over their syllables, queries syllables alone:
/// `search` asks for words by name.
///
/// Values of one field are kept apart as paragraphs are: the gap in positions keeps phrases from
/// running over the end of one.
public final class IndexAnalyzer extends DelegatingAnalyzerWrapper {

  private static final int POSITIONS_BETWEEN_VALUES = 100;

  private final Analyzer accented;
  private final Analyzer folded = VietnameseAnalyzer.folded();

  private IndexAnalyzer(Analyzer accented) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.accented = accented;
  }

  /// For texts, with the words of an index.
  public static IndexAnalyzer forTexts(IndexWords words) {
    return new IndexAnalyzer(VietnameseAnalyzer.accented(words.in(Spelling.ACCENTED)));
  }

  /// For what is typed.
  public static IndexAnalyzer forQueries() {
    return new IndexAnalyzer(VietnameseAnalyzer.syllables());
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return Fields.isFolded(fieldName) ? folded : accented;
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return POSITIONS_BETWEEN_VALUES;
  }
}
