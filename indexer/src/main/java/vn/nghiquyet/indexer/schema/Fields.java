package vn.nghiquyet.indexer.schema;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// Names of the index's fields and the type that texts share.
///
/// A text stands in two fields, as typed and without accents: {@link #folded} names the second.
/// `text` holds headline, lead and body together, so that its offsets are those of
/// `ArticleText.whole` and of every quote.
public final class Fields {

  /// `article`, `fact` or `outcome`.
  public static final String TYPE = "type";

  /// Path of the input a document was made from; an input's documents are replaced together.
  public static final String OWNER = "owner";

  /// Path of the input that an outcome tells about.
  public static final String OUTCOME_OF = "outcome_of";

  /// Digest of path, bytes, what was told with them and program: equal means there is nothing to
  /// do.
  public static final String FINGERPRINT = "fingerprint";

  /// Digest of the bytes alone: equal means a copy.
  public static final String CONTENT = "content";

  /// What the server of a page told of it, in the form of {@link SeenPage}.
  public static final String SEEN = "seen";

  /// Id of the article; also on each of its facts.
  public static final String ID = "id";

  /// Id of the article, on the article alone.
  public static final String ARTICLE = "article";

  /// A part of an article's sketch by which copies of it are found.
  public static final String BAND = "band";

  /// The sketch by which articles are compared.
  public static final String SKETCH = "sketch";

  /// The story of an article, as {@link StoryId} has it.
  public static final String STORY = "story";

  /// How many articles that story has.
  public static final String VERSIONS = "versions";

  /// Place of a fact among those of its article, from 0.
  public static final String ORDER = "order";

  /// The stored JSON of an article, a fact or an outcome.
  public static final String JSON = "json";

  /// Headline, lead and body.
  public static final String TEXT = "text";

  /// The headline alone.
  public static final String TITLE = "title";

  /// The lead alone.
  public static final String LEAD = "lead";

  /// Texts under photos.
  public static final String CAPTIONS = "captions";

  /// The by-line.
  public static final String AUTHOR = "author";

  /// The words a fact was read from.
  public static final String QUOTE = "quote";

  /// Day of publication, counted from 1970-01-01; also on facts.
  public static final String DAY = "day";

  /// Name of the paper or portal, folded; also on facts.
  public static final String SOURCE = "source";

  /// Kinds of mending that an article's text needed, by their ids.
  public static final String MENDED = "mended";

  /// Canonical address.
  public static final String URL = "url";

  /// Keys of the units a document is about: an article's subjects, a fact's place.
  public static final String PLACE = "place";

  /// Those keys and the keys of all units around them.
  public static final String WITHIN = "within";

  /// Every unit met, in the form of {@link PlaceEntry}; the dictionary of this field is the list of
  /// places.
  public static final String PLACE_ENTRY = "place_entry";

  /// Level of a subject, a congress or a fact's place.
  public static final String LEVEL = "level";

  /// Ordinal of a congress.
  public static final String CONGRESS = "congress";

  /// Term of office in force, `2020-2025`.
  public static final String TERM = "term";

  /// The kind of a fact: `figure`, `congress`, `met`, `objective`, `priority`, `document`.
  public static final String FACT = "fact";

  /// `target`, `result` or `estimate`: of a figure, and of all figures of an article.
  public static final String KIND = "kind";

  /// Key of a figure's indicator; also on its article.
  public static final String INDICATOR = "indicator";

  /// Every indicator met, in the form of {@link IndicatorEntry}.
  public static final String INDICATOR_ENTRY = "indicator_entry";

  /// Name of a figure's indicator, as text.
  public static final String INDICATOR_NAME = "indicator_name";

  /// A figure's lower value, in the standard unit where there is one.
  public static final String VALUE = "value";

  /// A figure's upper value, in the standard unit where there is one.
  public static final String VALUE_MAX = "value_max";

  /// A figure's period, as `Fact.Figure` has it.
  public static final String PERIOD = "period";

  private static final String FOLDED = "_folded";

  private static final FieldType TEXT_TYPE = textType();

  private Fields() {}

  /// Name of the field that holds a text without accents.
  public static String folded(String field) {
    return field + FOLDED;
  }

  /// Whether a field holds text without accents.
  static boolean isFolded(String field) {
    return field.endsWith(FOLDED);
  }

  /// A text for search and marking, not stored. Offsets stand in the postings: term vectors would
  /// halve the speed of indexing.
  public static Field text(String field, String value) {
    return new Field(field, value, TEXT_TYPE);
  }

  private static FieldType textType() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
