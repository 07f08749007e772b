package vn.nghiquyet.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.nghiquyet.analyzers.text.Canonical;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndexWords;
import vn.nghiquyet.search.names.Match;
import vn.nghiquyet.search.names.PlaceNames;
import vn.nghiquyet.search.names.PlaceRef;

/// Turns a query's tree into Lucene's.
///
/// What is typed in a row is cut into words first ({@link TypedWords}); the syllables of a word
/// must stand together. A word finds every text that has it without accents. Where accents were
/// typed, a text that has them ranks above all that have not: a constant far above any relevance is
/// added for each such word. Several words in a row gain where they stand together, and where they
/// are a term.
public final class QueryCompiler {

  private static final float ACCENTS_AS_TYPED = 100;
  private static final float WITHOUT_ACCENTS = 0.1f;
  private static final float STANDING_TOGETHER = 2;
  private static final float SYLLABLE_AS_TYPED = 10;
  private static final float TIE = 0.1f;

  private static final int PHRASE_WEIGHT = 5;

  private final SearchedFields fields;
  private final PlaceNames places;
  private final IndexWords words;
  private final TypedWords typedWords;
  private final TextQueries texts;
  private final List<Compiled.Part> parts = new ArrayList<>();

  private QueryCompiler(SearchedFields fields, PlaceNames places, IndexWords words) {
    this.fields = fields;
    this.places = places;
    this.words = words;
    this.typedWords = new TypedWords(words);
    this.texts = new TextQueries(words);
  }

  /// The Lucene form of a query, over fields of an index that is cut by these words.
  public static Compiled compile(
      QueryNode node, SearchedFields fields, PlaceNames places, IndexWords words) {
    var compiler = new QueryCompiler(fields, places, words);
    var query = compiler.query(node, true);
    var near = compiler.near(node);
    return new Compiled(query.orElse(MatchAllDocsQuery.INSTANCE), near, compiler.parts);
  }

  /// What has at least half of the words, for when too little has all. Only words may be missing:
  /// fields and what must not stand there hold.
  private Optional<Query> near(QueryNode node) {
    if (!(node instanceof QueryNode.And(var typed))) {
      return Optional.empty();
    }
    var near = new BooleanQuery.Builder();
    int parts = 0;
    for (var part : inWords(typed)) {
      switch (part) {
        case QueryNode.Not(var inner) ->
            query(inner, false).ifPresent(q -> near.add(q, Occur.MUST_NOT));
        case QueryNode.Field _, QueryNode.Range _ ->
            query(part, false).ifPresent(q -> near.add(q, Occur.MUST));
        default -> {
          var query = plain(part);
          query.ifPresent(q -> near.add(q, Occur.SHOULD));
          parts += query.isPresent() ? 1 : 0;
        }
      }
    }
    together(typed, false).forEach(q -> near.add(q, Occur.SHOULD));
    near.setMinimumNumberShouldMatch((parts + 1) / 2);
    return parts < 2 ? Optional.empty() : Optional.of(near.build());
  }

  /// A part without the constant for accents: where words are missing, what the others are worth
  /// decides.
  private Optional<Query> plain(QueryNode part) {
    var folded = anywhere(part, false);
    var accented = accentsTyped(part) ? anywhere(part, true) : Optional.<Query>empty();
    if (folded.isEmpty() || accented.isEmpty()) {
      return folded;
    }
    return Optional.of(
        new DisjunctionMaxQuery(
            List.of(new BoostQuery(folded.get(), WITHOUT_ACCENTS), accented.get()), TIE));
  }

  /// Empty for a part that no text can have or lack, such as a lone dash.
  private Optional<Query> query(QueryNode node, boolean marked) {
    return switch (node) {
      case QueryNode.All _ -> Optional.of(MatchAllDocsQuery.INSTANCE);
      case QueryNode.Word(_, var exact) -> text(node, exact, marked);
      case QueryNode.Phrase(_, var exact) -> text(node, exact, marked);
      case QueryNode.Prefix _ -> text(node, false, marked);
      case QueryNode.Near _ -> text(node, false, marked);
      case QueryNode.Not(var part) -> query(part, false).map(QueryCompiler::allBut);
      case QueryNode.And(var all) -> and(all, marked);
      case QueryNode.Or(var any) -> or(any, marked);
      case QueryNode.Field(var field, var part) -> Optional.of(field(field, part));
      case QueryNode.Range(var low, var high) -> Optional.of(range(low, high));
    };
  }

  private Optional<Query> and(List<QueryNode> typed, boolean marked) {
    var nodes = inWords(typed);
    var all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean any = false;
    for (var node : nodes) {
      boolean not = node instanceof QueryNode.Not;
      var part =
          node instanceof QueryNode.Not(var inner) ? query(inner, false) : query(node, marked);
      if (part.isPresent()) {
        all.add(part.get(), not ? Occur.MUST_NOT : Occur.MUST);
        positive |= !not;
        any = true;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    together(typed, marked)
        .forEach(q -> all.add(new BoostQuery(q, STANDING_TOGETHER), Occur.SHOULD));
    return Optional.of(all.build());
  }

  /// The same nodes, each run of plain words cut into words anew.
  private List<QueryNode> inWords(List<QueryNode> nodes) {
    var words = new ArrayList<QueryNode>();
    for (var run : runs(nodes)) {
      switch (run) {
        case Run.Typed(var typed) -> words.addAll(typedWords.of(typed));
        case Run.Other(var node) -> words.add(node);
      }
    }
    return words;
  }

  /// Plain words in a row, or a part of another kind.
  private sealed interface Run {

    record Typed(List<String> words) implements Run {}

    record Other(QueryNode node) implements Run {}
  }

  private static List<Run> runs(List<QueryNode> nodes) {
    var runs = new ArrayList<Run>();
    var words = new ArrayList<String>();
    for (var node : nodes) {
      if (node instanceof QueryNode.Word(var word, _)) {
        words.add(word);
        continue;
      }
      addTyped(words, runs);
      runs.add(new Run.Other(node));
    }
    addTyped(words, runs);
    return runs;
  }

  private static void addTyped(List<String> words, List<Run> runs) {
    if (!words.isEmpty()) {
      runs.add(new Run.Typed(List.copyOf(words)));
      words.clear();
    }
  }

  /// Runs of plain words as phrases: the whole run, each pair of neighbours, so that a name typed
  /// among other words gains where it stands whole, and the terms in it.
  private List<Query> together(List<QueryNode> nodes, boolean marked) {
    var queries = new ArrayList<Query>();
    for (var run : runs(nodes)) {
      if (!(run instanceof Run.Typed(var typed)) || typed.size() < 2) {
        continue;
      }
      var phrase = new QueryNode.Phrase(String.join(" ", typed), false);
      var folded = texts.folded(phrase, fields.marked());
      var accented = texts.accented(phrase, fields.marked());
      folded.ifPresent(queries::add);
      pairs(typed).forEach(p -> texts.folded(p, fields.marked()).ifPresent(queries::add));
      queries.addAll(texts.terms(phrase.text(), fields.marked()));
      if (marked && folded.isPresent() && accented.isPresent()) {
        parts.add(new Compiled.Part(accented.get(), folded.get(), false, PHRASE_WEIGHT));
      }
    }
    return queries;
  }

  private static List<QueryNode.Phrase> pairs(List<String> run) {
    return run.size() < 3
        ? List.of()
        : IntStream.range(1, run.size())
            .mapToObj(i -> new QueryNode.Phrase(run.get(i - 1) + " " + run.get(i), false))
            .toList();
  }

  private Optional<Query> or(List<QueryNode> nodes, boolean marked) {
    var any = new BooleanQuery.Builder();
    nodes.forEach(n -> query(n, marked).ifPresent(q -> any.add(q, Occur.SHOULD)));
    var query = any.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private Optional<Query> text(QueryNode node, boolean exact, boolean marked) {
    if (marked) {
      mark(node, exact);
    }
    var accented = anywhere(node, true);
    if (exact) {
      return accented;
    }
    var folded = anywhere(node, false);
    if (folded.isEmpty()) {
      return folded;
    }
    boolean accentsTyped = accentsTyped(node);
    var query = new BooleanQuery.Builder();
    if (accentsTyped && accented.isPresent()) {
      var asTyped = new ConstantScoreQuery(accented.get());
      query.add(folded.get(), Occur.FILTER);
      query.add(new BoostQuery(folded.get(), WITHOUT_ACCENTS), Occur.SHOULD);
      query.add(accented.get(), Occur.SHOULD);
      query.add(new BoostQuery(asTyped, ACCENTS_AS_TYPED), Occur.SHOULD);
      syllablesAsTyped(node).forEach(q -> query.add(q, Occur.SHOULD));
    } else {
      query.add(folded.get(), Occur.MUST);
    }
    for (var field : fields.lifted()) {
      var lift = accentsTyped ? texts.accented(node, field) : texts.folded(node, field);
      lift.ifPresent(q -> query.add(q, Occur.SHOULD));
    }
    return Optional.of(query.build());
  }

  /// Where only half of a word's accents were typed, those count one by one.
  private List<Query> syllablesAsTyped(QueryNode node) {
    if (!(node instanceof QueryNode.Word(var word, _)) || word.indexOf(' ') < 0) {
      return List.of();
    }
    return Arrays.stream(word.split(" ", -1))
        .filter(QueryCompiler::hasAccents)
        .map(syllable -> new QueryNode.Word(syllable, false))
        .flatMap(syllable -> texts.accented(syllable, fields.marked()).stream())
        .<Query>map(q -> new BoostQuery(new ConstantScoreQuery(q), SYLLABLE_AS_TYPED))
        .toList();
  }

  private void mark(QueryNode node, boolean exact) {
    var accented = texts.accented(node, fields.marked());
    var folded = texts.folded(node, fields.marked());
    if (accented.isPresent() && folded.isPresent()) {
      int weight = node instanceof QueryNode.Word ? 1 : PHRASE_WEIGHT;
      parts.add(new Compiled.Part(accented.get(), folded.get(), exact, weight));
    }
  }

  /// In any of the searched fields.
  private Optional<Query> anywhere(QueryNode node, boolean accented) {
    var queries =
        fields.found().stream()
            .flatMap(f -> (accented ? texts.accented(node, f) : texts.folded(node, f)).stream())
            .toList();
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.getFirst());
      default -> Optional.of(new DisjunctionMaxQuery(queries, TIE));
    };
  }

  private static boolean accentsTyped(QueryNode node) {
    return switch (node) {
      case QueryNode.Word(var text, _) -> hasAccents(text);
      case QueryNode.Phrase(var text, _) -> hasAccents(text);
      case QueryNode.Prefix(var text) -> hasAccents(text);
      case QueryNode.Near(var left, var right, _) -> accentsTyped(left) || accentsTyped(right);
      case QueryNode.Or(var any) -> any.stream().anyMatch(QueryCompiler::accentsTyped);
      default -> false;
    };
  }

  private static boolean hasAccents(String text) {
    return !Canonical.of(text).equals(Folded.of(text));
  }

  private Query field(QueryField field, QueryNode part) {
    var value = part instanceof QueryNode.Word(var text, _) ? text : "";
    return switch (field) {
      case TITLE -> inOne(Fields.TITLE, part);
      case LEAD -> inOne(Fields.LEAD, part);
      case CAPTION -> inOne(Fields.CAPTIONS, part);
      case AUTHOR -> inOne(Fields.AUTHOR, part);
      case INDICATOR -> indicator(value);
      case PLACE -> place(value);
      case SOURCE -> term(Fields.SOURCE, Folded.of(value));
      case LEVEL -> term(Fields.LEVEL, value);
      case CONGRESS -> term(Fields.CONGRESS, value);
      case TERM -> term(Fields.TERM, value);
      case ID -> term(Fields.ID, value);
      case KIND -> term(Fields.KIND, value);
      case PERIOD -> term(Fields.PERIOD, value);
      case VALUE -> allBut(new FieldExistsQuery(Fields.VALUE));
    };
  }

  /// Accents are honoured inside a field as they are outside.
  private Query inOne(String field, QueryNode part) {
    return new QueryCompiler(new SearchedFields(List.of(field), List.of()), places, words)
        .query(part, false)
        .orElse(MatchAllDocsQuery.INSTANCE);
  }

  private Query indicator(String name) {
    return new BooleanQuery.Builder()
        .add(term(Fields.INDICATOR, Canonical.of(name)), Occur.SHOULD)
        .add(inOne(Fields.INDICATOR_NAME, new QueryNode.Phrase(name, false)), Occur.SHOULD)
        .build();
  }

  /// Where a name fits several units, any of them.
  private Query place(String name) {
    List<PlaceRef> refs =
        switch (places.find(name)) {
          case Match.One(var it, _) -> List.of(it);
          case Match.Several(var candidates) -> candidates;
          case Match.None<PlaceRef> _ -> List.of();
        };
    var any = new BooleanQuery.Builder();
    refs.stream()
        .flatMap(r -> r.within().stream())
        .forEach(key -> any.add(term(Fields.WITHIN, key), Occur.SHOULD));
    return any.build();
  }

  /// A figure fits where its own range meets the one asked for.
  private static Query range(double low, double high) {
    return new BooleanQuery.Builder()
        .add(DoubleField.newRangeQuery(Fields.VALUE, Double.NEGATIVE_INFINITY, high), Occur.FILTER)
        .add(
            DoublePoint.newRangeQuery(Fields.VALUE_MAX, low, Double.POSITIVE_INFINITY),
            Occur.FILTER)
        .build();
  }

  private static Query term(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  private static Query allBut(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(query, Occur.MUST_NOT)
        .build();
  }
}
