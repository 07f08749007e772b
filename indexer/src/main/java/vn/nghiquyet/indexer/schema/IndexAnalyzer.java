package vn.nghiquyet.indexer.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import vn.nghiquyet.analyzers.lucene.VietnameseAnalyzer;

/// The analysis of each field, for indexing and for queries.
///
/// A text is indexed block by block: the gap in positions keeps phrases from running over the end
/// of a block, the gap in offsets is the empty line between blocks.
public final class IndexAnalyzer extends DelegatingAnalyzerWrapper {

  private static final int POSITIONS_BETWEEN_BLOCKS = 100;
  private static final int CHARACTERS_BETWEEN_BLOCKS = 2;

  private final Analyzer accented = VietnameseAnalyzer.accented();
  private final Analyzer folded = VietnameseAnalyzer.folded();

  /// An analyzer over all fields.
  public IndexAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return Fields.isFolded(fieldName) ? folded : accented;
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return POSITIONS_BETWEEN_BLOCKS;
  }

  @Override
  public int getOffsetGap(String fieldName) {
    return CHARACTERS_BETWEEN_BLOCKS;
  }
}
