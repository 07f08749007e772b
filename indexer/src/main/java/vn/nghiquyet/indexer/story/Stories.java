package vn.nghiquyet.indexer.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.StoryId;

/// Groups the articles of an index to stories and writes the story of each into it.
///
/// Two articles are copies where their sketches say so; a story is all articles that hang together
/// by copies. Its first version is the one that was published first, of the same day that with the
/// least id; articles without a day come last.
public final class Stories {

  /// A band that more articles have says only that they are of one make: a site's pages without an
  /// article, forms. There, only equals are copies.
  private static final int CROWD = 500;

  private final IndexWriter writer;
  private final DirectoryReader reader;
  private final Articles articles;
  private final Groups groups = new Groups();

  private Stories(IndexWriter writer, DirectoryReader reader) {
    this.writer = writer;
    this.reader = reader;
    this.articles = new Articles(reader);
  }

  /// Groups all articles anew.
  ///
  /// @param reader over all that the writer wrote
  public static void groupAll(IndexWriter writer, DirectoryReader reader) throws IOException {
    var stories = new Stories(writer, reader);
    stories.compareAll();
    stories.write(Articles.Entry::id, true);
  }

  /// Groups articles that were added to an index that was grouped before.
  ///
  /// @param reader over all that the writer wrote
  /// @param ids of the articles that were added
  public static void groupAdded(IndexWriter writer, DirectoryReader reader, Collection<String> ids)
      throws IOException {
    var stories = new Stories(writer, reader);
    for (var id : ids) {
      stories.compare(id);
    }
    if (!stories.groups.isEmpty()) {
      stories.write(Articles.Entry::story, false);
    }
  }

  private void compareAll() throws IOException {
    var bands = MultiTerms.getTerms(reader, Fields.BAND);
    if (bands == null) {
      return; // no article yet
    }
    var each = bands.iterator();
    for (var band = each.next(); band != null; band = each.next()) {
      if (each.docFreq() > 1) {
        compareEach(articles.live(new Term(Fields.BAND, BytesRef.deepCopyOf(band))));
      }
    }
  }

  private void compareEach(List<Integer> docs) {
    var all = new ArrayList<Articles.Read>();
    docs.forEach(doc -> all.add(articles.read(doc)));
    if (all.size() > CROWD) {
      var first = new HashMap<Sketch, Long>();
      for (var each : all) {
        long id = each.entry().id();
        long equal = first.computeIfAbsent(each.sketch(), _ -> id);
        if (equal != id) {
          groups.join(equal, id);
        }
      }
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        join(all.get(i), all.get(j), Articles.Entry::id);
      }
    }
  }

  private void join(Articles.Read a, Articles.Read b, ToLongFunction<Articles.Entry> key) {
    long one = key.applyAsLong(a.entry());
    long other = key.applyAsLong(b.entry());
    if (!groups.areOne(one, other) && a.sketch().isCopyOf(b.sketch())) {
      groups.join(one, other);
    }
  }

  /// Joins the stories of an article and of those that are copies of it.
  private void compare(String id) throws IOException {
    for (int doc : articles.live(new Term(Fields.ARTICLE, id))) {
      var own = articles.read(doc);
      for (var band : own.sketch().bands()) {
        var others = articles.live(new Term(Fields.BAND, new BytesRef(band)));
        for (int other : others) {
          var read = articles.read(other);
          if (others.size() <= CROWD || own.sketch().equals(read.sketch())) {
            join(own, read, Articles.Entry::story);
          }
        }
      }
    }
  }

  /// What is known of a story when some of its versions were seen.
  private record Story(Articles.Entry first, int versions) {

    Story and(Story more) {
      boolean earlier = Articles.Entry.FIRST.compare(more.first, first) < 0;
      return new Story(earlier ? more.first : first, versions + more.versions);
    }
  }

  /// Writes only what changes.
  ///
  /// @param key what stands for an article in the groups
  /// @param anew whether an article in no group is a story of its own; else what it was
  private void write(ToLongFunction<Articles.Entry> key, boolean anew) throws IOException {
    Map<Long, Story> joined = new HashMap<>();
    articles.forEach(each -> {
      long number = key.applyAsLong(each);
      if (groups.has(number)) {
        joined.merge(groups.head(number), new Story(each, 1), Story::and);
      }
    });
    Map<Long, Story> changed = new LinkedHashMap<>();
    articles.forEach(each -> {
      long number = key.applyAsLong(each);
      if (!anew && !groups.has(number)) {
        return; // nothing was added to its story
      }
      var story = joined.getOrDefault(groups.head(number), new Story(each, 1));
      if (each.story() != story.first().id() || each.versions() != story.versions()) {
        changed.put(each.id(), story);
      }
    });
    for (var change : changed.entrySet()) {
      var story = change.getValue();
      writer.updateDocValues(
          new Term(Fields.ARTICLE, StoryId.article(change.getKey())),
          StoryFields.story(story.first().id(), story.versions()).toArray(Field[]::new));
    }
  }
}
