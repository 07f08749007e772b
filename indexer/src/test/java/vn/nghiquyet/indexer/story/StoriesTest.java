package vn.nghiquyet.indexer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.StoryId;

final class StoriesTest {

  private static final int STORIES = 400;

  private static String id(int number) {
    return StoryId.article(Hash.of("" + number) >>> 16);
  }

  private static Document document(int number, ArticleText text) {
    var doc = new Document();
    StoryFields.of(id(number), text).forEach(doc::add);
    doc.add(new SortedDocValuesField(Fields.ID, new BytesRef(id(number))));
    int day = (int) LocalDate.of(2020, 1, 1).toEpochDay() + number;
    doc.add(new IntField(Fields.DAY, day, Field.Store.NO));
    return doc;
  }

  private static IndexWriter writer(Directory files) throws IOException {
    return new IndexWriter(files, new IndexWriterConfig());
  }

  /// Adds versions in rounds, each grouped at its end; gives the story of each, by its number.
  private static Map<Integer, Long> grouped(
      List<Newsroom.Version> versions, List<Integer> order, int rounds) throws IOException {
    try (var files = new ByteBuffersDirectory();
        var writer = writer(files)) {
      int size = (order.size() + rounds - 1) / rounds;
      for (int from = 0; from < order.size(); from += size) {
        var added = new ArrayList<String>();
        for (int number : order.subList(from, Math.min(order.size(), from + size))) {
          writer.addDocument(document(number, versions.get(number).text()));
          added.add(id(number));
        }
        try (var reader = DirectoryReader.open(writer)) {
          if (from == 0) {
            Stories.groupAll(writer, reader);
          } else {
            Stories.groupAdded(writer, reader, added);
          }
        }
      }
      return stories(writer, versions.size());
    }
  }

  private static Map<Integer, Long> stories(IndexWriter writer, int number) throws IOException {
    var byId = new HashMap<Long, Long>();
    var versions = new HashMap<Long, Long>();
    try (var reader = DirectoryReader.open(writer)) {
      new Articles(reader)
          .forEach(a -> {
            byId.put(a.id(), a.story());
            versions.put(a.id(), a.versions());
          });
    }
    byId.forEach((id, story) ->
        assertThat(versions.get(id))
            .isEqualTo(byId.values().stream().filter(story::equals).count()));
    var stories = new TreeMap<Integer, Long>();
    for (int i = 0; i < number; i++) {
      stories.put(i, byId.get(StoryId.of(id(i))));
    }
    return stories;
  }

  private static List<Integer> all(List<Newsroom.Version> versions) {
    return IntStream.range(0, versions.size()).boxed().toList();
  }

  /// Precision and recall of pairs.
  private static double f1(List<Newsroom.Version> versions, Map<Integer, Long> stories) {
    long both = 0;
    long found = 0;
    long right = 0;
    for (int i = 0; i < versions.size(); i++) {
      for (int j = i + 1; j < versions.size(); j++) {
        boolean one = versions.get(i).story() == versions.get(j).story();
        boolean grouped = Objects.equals(stories.get(i), stories.get(j));
        both += one && grouped ? 1 : 0;
        found += grouped ? 1 : 0;
        right += one ? 1 : 0;
      }
    }
    System.out.printf(
        "stories: precision %.4f recall %.4f of %d pairs%n",
        (double) both / found, (double) both / right, right);
    return 2.0 * both / (found + right);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void versions_of_a_story_are_one_and_stories_from_one_template_are_not(long seed)
      throws IOException {
    var versions = new Newsroom(seed).stories(STORIES);
    assertThat(f1(versions, grouped(versions, all(versions), 1))).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void the_order_of_adding_and_the_number_of_runs_change_nothing() throws IOException {
    var versions = new Newsroom(4).stories(100);
    var expected = grouped(versions, all(versions), 1);
    for (int rounds : List.of(2, 7, versions.size())) {
      var order = new ArrayList<>(all(versions));
      Collections.shuffle(order, new Random(rounds));
      assertThat(grouped(versions, order, rounds)).as("%d rounds", rounds).isEqualTo(expected);
    }
  }

  @Test
  void the_first_published_version_names_the_story() throws IOException {
    var versions = new Newsroom(5).stories(50);
    var stories = grouped(versions, all(versions), 3);
    var firsts = new HashMap<Long, Integer>();
    stories.forEach((number, story) -> firsts.merge(story, number, Math::min));
    firsts.forEach((story, first) -> assertThat(story).isEqualTo(StoryId.of(id(first))));
  }

  @Test
  void an_article_that_was_replaced_leaves_its_story_when_all_are_grouped_anew()
      throws IOException {
    var versions = new Newsroom(6).stories(20);
    int copy =
        all(versions).stream()
            .filter(i -> i > 0 && versions.get(i).story() == versions.get(i - 1).story())
            .findFirst()
            .orElseThrow();
    try (var files = new ByteBuffersDirectory();
        var writer = writer(files)) {
      for (int i : all(versions)) {
        writer.addDocument(document(i, versions.get(i).text()));
      }
      group(writer);
      assertThat(stories(writer, versions.size()).get(copy)).isNotEqualTo(StoryId.of(id(copy)));
      writer.updateDocument(
          new Term(Fields.ARTICLE, id(copy)),
          document(copy, new Newsroom(99).stories(1).getFirst().text()));
      group(writer);
      assertThat(stories(writer, versions.size()).get(copy)).isEqualTo(StoryId.of(id(copy)));
    }
  }

  private static void group(IndexWriter writer) throws IOException {
    try (var reader = DirectoryReader.open(writer)) {
      Stories.groupAll(writer, reader);
    }
  }
}
