package vn.nghiquyet.indexer.schema;

import java.util.Locale;
import org.apache.lucene.index.Term;

/// What a Lucene document of the index stands for.
public enum DocumentType {
  /// One article.
  ARTICLE,
  /// One fact of an article.
  FACT,
  /// An input that gave no article.
  OUTCOME;

  /// The value kept in the index.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The term that all documents of this type carry.
  public Term term() {
    return new Term(Fields.TYPE, id());
  }
}
