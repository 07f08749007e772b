package vn.nghiquyet.search.coverage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.PlaceEntry;

/// Counts the articles of two sets by the values of a field, in one walk through its postings.
final class Counting {

  private final IndexReader reader;
  private final FixedBitSet hits;
  private final FixedBitSet base;
  private final FixedBitSet known;
  private final SharedStories stories;

  Counting(IndexReader reader, FixedBitSet hits, FixedBitSet base) throws IOException {
    this.reader = reader;
    this.hits = hits;
    this.base = base;
    this.known = new FixedBitSet(Math.max(1, reader.maxDoc()));
    this.stories = SharedStories.of(reader);
  }

  /// What has a value.
  final class Counts {
    private final Tally.Counter matched = new Tally.Counter(stories);
    private final Tally.Counter could = new Tally.Counter(stories);

    void add(int doc) {
      if (hits.get(doc)) {
        matched.add(doc);
      }
      if (base.get(doc)) {
        could.add(doc);
      }
    }

    Coverage.Row row(Optional<String> value, String label) {
      return new Coverage.Row(value, label, matched.tally(), could.tally());
    }
  }

  /// Nothing yet.
  Counts counts() {
    return new Counts();
  }

  /// All that matches, and all that could.
  Coverage whole(Facet facet, List<Coverage.Row> rows) {
    var all = counts();
    each(base, all::add);
    var row = all.row(Optional.empty(), "");
    return new Coverage(facet, row.matched(), row.base(), rows);
  }

  private static void each(FixedBitSet docs, IntConsumer use) {
    for (int d = docs.nextSetBit(0); d != DocIdSetIterator.NO_MORE_DOCS; d = next(docs, d)) {
      use.accept(d);
    }
  }

  private static int next(FixedBitSet docs, int doc) {
    return doc + 1 < docs.length() ? docs.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /// The rows of a facet that is no time, in their order, with their own names for labels.
  List<Coverage.Row> byTerms(Facet facet) throws IOException {
    Map<String, Counts> counts = new TreeMap<>();
    var field = field(facet);
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms != null) {
        count(terms, leaf.docBase, values(facet), counts);
      }
    }
    var rows = new ArrayList<Coverage.Row>();
    counts.forEach((value, c) -> {
      var row = c.row(Optional.of(value), value);
      if (row.matched().articles() > 0) {
        rows.add(row);
      }
    });
    if (!facet.isOrdered()) {
      rows.sort(Comparator.comparingInt((Coverage.Row r) -> r.matched().articles()).reversed());
    }
    unknown().ifPresent(rows::add);
    return rows;
  }

  private void count(Terms terms, int docBase, Predicate<String> wanted, Map<String, Counts> counts)
      throws IOException {
    var each = terms.iterator();
    PostingsEnum postings = null;
    for (var term = each.next(); term != null; term = each.next()) {
      var value = term.utf8ToString();
      if (!wanted.test(value)) {
        continue;
      }
      var of = counts.computeIfAbsent(value, _ -> counts());
      postings = each.postings(postings, PostingsEnum.NONE);
      for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
        int doc = docBase + d;
        of.add(doc);
        known.set(doc);
      }
    }
  }

  /// What has no value, unless nothing lacks one.
  Optional<Coverage.Row> unknown() {
    var lacking = counts();
    each(
        base,
        doc -> {
          if (!known.get(doc)) {
            lacking.add(doc);
          }
        });
    var row = lacking.row(Optional.empty(), "");
    return row.matched().articles() == 0 ? Optional.empty() : Optional.of(row);
  }

  /// Takes note that an article has a value.
  void known(int doc) {
    known.set(doc);
  }

  private static String field(Facet facet) {
    return switch (facet) {
      case PLACE -> Fields.PLACE;
      case PROVINCE, PROVINCE_TODAY -> Fields.WITHIN;
      case SOURCE -> Fields.SOURCE;
      case LEVEL -> Fields.LEVEL;
      case CONGRESS -> Fields.CONGRESS;
      case TERM -> Fields.TERM;
      case YEAR, QUARTER, MONTH -> throw new IllegalArgumentException(facet + " is no term");
    };
  }

  /// A unit has a key by its name and others by codes: it counts once.
  private static Predicate<String> values(Facet facet) {
    return switch (facet) {
      case PLACE -> PlaceEntry::isNameKey;
      case PROVINCE -> PlaceEntry::isProvinceKey;
      case PROVINCE_TODAY -> key -> PlaceEntry.provinceOfToday(key).isPresent();
      default -> _ -> true;
    };
  }

  /// Days of the base, by article.
  interface EachDay {
    void day(int doc, LocalDate day);
  }

  void eachDay(EachDay to) throws IOException {
    for (var leaf : reader.leaves()) {
      var days = leaf.reader().getSortedNumericDocValues(Fields.DAY);
      if (days == null) {
        continue;
      }
      for (int d = days.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = days.nextDoc()) {
        int doc = leaf.docBase + d;
        if (base.get(doc)) {
          to.day(doc, LocalDate.ofEpochDay(days.nextValue()));
        }
      }
    }
  }
}
