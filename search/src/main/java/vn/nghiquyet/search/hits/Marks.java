package vn.nghiquyet.search.hits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import vn.nghiquyet.search.query.Compiled;

/// Finds where in a hit the parts of a query stand, by the offsets in the postings: what is marked
/// is what matched.
final class Marks {

  /// @param part which part of the query stands here
  /// @param weight how much it counts
  /// @param span where
  record Mark(int part, int weight, Span span) {}

  private record Weighed(Weight accented, Weight folded, Compiled.Part part) {}

  private final IndexSearcher searcher;
  private final List<Weighed> parts = new ArrayList<>();

  Marks(IndexSearcher searcher, List<Compiled.Part> parts) throws IOException {
    this.searcher = searcher;
    for (var part : parts) {
      this.parts.add(new Weighed(weight(part.accented()), weight(part.folded()), part));
    }
  }

  /// All marks in one document, in the order of the text.
  List<Mark> in(int doc) throws IOException {
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var spans = spans(part.accented(), doc);
      if (spans.isEmpty() && !part.part().exact()) {
        spans = spans(part.folded(), doc);
      }
      for (var span : spans) {
        marks.add(new Mark(i, part.part().weight(), span));
      }
    }
    marks.sort(Comparator.comparingInt(m -> m.span().start()));
    return marks;
  }

  /// Spans joined where they overlap or only a blank lies between.
  static List<Span> joined(String whole, List<Mark> marks) {
    var spans = new ArrayList<Span>();
    for (var mark : marks) {
      var span = mark.span();
      if (!spans.isEmpty() && touches(whole, spans.getLast(), span)) {
        var last = spans.removeLast();
        spans.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private static boolean touches(String whole, Span before, Span span) {
    return span.start() <= before.end() || whole.substring(before.end(), span.start()).equals(" ");
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private List<Span> spans(Weight weight, int doc) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    var matches = weight.matches(leaf, doc - leaf.docBase);
    var spans = new ArrayList<Span>();
    if (matches == null) {
      return spans;
    }
    for (var field : matches) {
      var each = matches.getMatches(field);
      while (each != null && each.next()) {
        spans.add(new Span(each.startOffset(), each.endOffset()));
      }
    }
    return spans;
  }
}
