package vn.nghiquyet.search.query;

import java.util.List;
import vn.nghiquyet.indexer.schema.Fields;

/// Where words are looked for when no field is named.
///
/// @param found fields in any of which a word may stand; the first is the one that marks count in
/// @param lifted fields that lift a hit when the word stands there too
public record SearchedFields(List<String> found, List<String> lifted) {

  /// The fields of an article.
  public static final SearchedFields ARTICLES =
      new SearchedFields(List.of(Fields.TEXT, Fields.CAPTIONS), List.of(Fields.TITLE, Fields.LEAD));

  /// The fields of a fact.
  public static final SearchedFields FACTS =
      new SearchedFields(List.of(Fields.QUOTE, Fields.INDICATOR_NAME), List.of());

  public SearchedFields {
    found = List.copyOf(found);
    lifted = List.copyOf(lifted);
  }

  /// The field that marks count in.
  public String marked() {
    return found.getFirst();
  }
}
