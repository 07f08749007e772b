package vn.nghiquyet.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import vn.nghiquyet.analyzers.lucene.VietnameseTokenizer;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndexAnalyzer;
import vn.nghiquyet.indexer.schema.IndexWords;

/// Words, prefixes, phrases and neighbourhoods in one field. Empty where analysis leaves nothing.
final class TextQueries {

  private final IndexAnalyzer analyzer = IndexAnalyzer.forQueries();
  private final IndexAnalyzer words;
  private final QueryBuilder builder = new QueryBuilder(analyzer);

  TextQueries(IndexWords words) {
    this.words = IndexAnalyzer.forTexts(words);
  }

  Optional<Query> accented(QueryNode node, String field) {
    return in(node, field, false);
  }

  Optional<Query> folded(QueryNode node, String field) {
    return in(node, Fields.folded(field), true);
  }

  private Optional<Query> in(QueryNode node, String field, boolean folded) {
    return switch (node) {
      case QueryNode.Word(var text, _) -> folded ? phrase(field, text) : word(field, text);
      case QueryNode.Phrase(var text, _) -> phrase(field, text);
      case QueryNode.Prefix(var text) ->
          Optional.of(new PrefixQuery(new Term(field, spelled(text, folded))));
      default -> intervals(node, field, folded).map(source -> new IntervalQuery(field, source));
    };
  }

  /// One typed word may be several tokens, `KT-XH` or `kinh-tế`: they must stand together.
  private Optional<Query> phrase(String field, String text) {
    return Optional.ofNullable(builder.createPhraseQuery(field, text));
  }

  /// A word of several syllables, or these syllables together where a text was cut otherwise.
  private Optional<Query> word(String field, String text) {
    var syllables = phrase(field, text);
    var whole =
        overlays(field, text).stream()
            .filter(overlay -> overlay.isWord() && overlay.isWhole())
            .findFirst();
    if (syllables.isEmpty() || whole.isEmpty()) {
      return syllables;
    }
    return Optional.of(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(field, whole.get().term())), Occur.SHOULD)
            .add(syllables.get(), Occur.SHOULD)
            .build());
  }

  /// The terms in a typed text, each as a query of its own.
  List<Query> terms(String text, String field) {
    return overlays(field, text).stream()
        .filter(overlay -> !overlay.isWord())
        .<Query>map(overlay -> new TermQuery(new Term(field, overlay.term())))
        .toList();
  }

  /// A word or term that was laid over syllables.
  private record Overlay(String term, boolean isWord, boolean isWhole) {}

  private List<Overlay> overlays(String field, String text) {
    var overlays = new ArrayList<Overlay>();
    try (var stream = words.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        boolean isWord = type.type().equals(VietnameseTokenizer.WORD_TYPE);
        if (isWord || type.type().equals(VietnameseTokenizer.TERM_TYPE)) {
          boolean isWhole = offset.startOffset() == 0 && offset.endOffset() == text.length();
          overlays.add(new Overlay(term.toString(), isWord, isWhole));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory was not read", e);
    }
    return overlays;
  }

  private Optional<IntervalsSource> intervals(QueryNode node, String field, boolean folded) {
    return switch (node) {
      case QueryNode.Word(var text, _) -> analyzed(text, field);
      case QueryNode.Phrase(var text, _) -> analyzed(text, field);
      case QueryNode.Prefix(var text) ->
          Optional.of(Intervals.prefix(new BytesRef(spelled(text, folded))));
      case QueryNode.Or(var any) -> either(any, field, folded);
      case QueryNode.Near(var left, var right, var within) ->
          intervals(left, field, folded)
              .flatMap(a ->
                  intervals(right, field, folded)
                      .map(b -> Intervals.maxgaps(within, Intervals.unordered(a, b))));
      default -> Optional.empty();
    };
  }

  private Optional<IntervalsSource> either(List<QueryNode> any, String field, boolean folded) {
    var sources =
        any.stream()
            .flatMap(n -> intervals(n, field, folded).stream())
            .toArray(IntervalsSource[]::new);
    return sources.length == 0 ? Optional.empty() : Optional.of(Intervals.or(sources));
  }

  private Optional<IntervalsSource> analyzed(String text, String field) {
    if (phrase(field, text).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Intervals.analyzedText(text, analyzer, field, 0, true));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory was not read", e);
    }
  }

  private static String spelled(String text, boolean folded) {
    return folded ? Folded.of(text) : Canonical.of(text);
  }
}
