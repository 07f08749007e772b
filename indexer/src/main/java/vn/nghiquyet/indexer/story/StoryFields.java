package vn.nghiquyet.indexer.story;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.StoryId;

/// The fields by which an article is grouped.
public final class StoryFields {

  private StoryFields() {}

  /// Those of an article that is a story of its own until it is compared with others.
  public static List<Field> of(String id, ArticleText text) {
    var fields = new ArrayList<Field>();
    var sketch = Sketch.of(text);
    sketch
        .bands()
        .forEach(b -> fields.add(new StringField(Fields.BAND, new BytesRef(b), Store.NO)));
    fields.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(sketch.bytes())));
    fields.add(new StringField(Fields.ARTICLE, id, Store.NO));
    fields.addAll(story(StoryId.of(id), 1));
    return fields;
  }

  /// The story of an article, to be changed in place.
  static List<NumericDocValuesField> story(long first, int versions) {
    return List.of(
        new NumericDocValuesField(Fields.STORY, first),
        new NumericDocValuesField(Fields.VERSIONS, versions));
  }
}
