package vn.nghiquyet.indexer.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.nghiquyet.analyzers.text.Folded;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.article.ArticleText;
import vn.nghiquyet.corpus.article.Block;
import vn.nghiquyet.facts.json.FactWriter;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.facts.model.Level;
import vn.nghiquyet.facts.model.Place;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.indexer.schema.PartyTerm;
import vn.nghiquyet.indexer.schema.PlaceEntry;
import vn.nghiquyet.indexer.schema.SeenPage;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.indexer.story.StoryFields;

/// Turns articles, facts and outcomes into Lucene documents.
final class Documents {

  private final PlaceAncestors ancestors;
  private final String version;

  /// @param version of the program that reads
  Documents(PlaceAncestors ancestors, String version) {
    this.ancestors = ancestors;
    this.version = version;
  }

  /// The block of an article: its facts in the order of the text, then the article.
  List<Document> block(String id, Prepared.Ready ready) {
    var article = ready.article();
    var facts = ready.facts();
    var terms = terms(facts);
    var block = new ArrayList<Document>();
    for (int i = 0; i < facts.facts().size(); i++) {
      block.add(fact(facts.facts().get(i), i, terms, new Owned(id, ready.path(), article)));
    }
    block.add(article(id, ready, terms));
    return block;
  }

  /// The document of an outcome.
  Document outcome(Prepared.Nothing nothing) {
    var doc = typed(DocumentType.OUTCOME);
    doc.add(new StringField(Fields.OUTCOME_OF, nothing.path(), Store.NO));
    doc.add(new StringField(Fields.KIND, nothing.outcome().kind().id(), Store.NO));
    if (!nothing.source().fingerprint().isEmpty()) {
      doc.add(new StringField(Fields.FINGERPRINT, nothing.source().fingerprint(), Store.NO));
    }
    addSeen(doc, nothing.source());
    doc.add(new StoredField(Fields.JSON, nothing.outcome().json().toString()));
    return doc;
  }

  /// What a fact needs to know of its article.
  private record Owned(String id, String path, Article article) {}

  private Document article(String id, Prepared.Ready ready, Set<String> terms) {
    var article = ready.article();
    var facts = ready.facts();
    var doc = typed(DocumentType.ARTICLE);
    addOrigin(doc, new Owned(id, ready.path(), article));
    doc.add(new StringField(Fields.FINGERPRINT, ready.source().fingerprint(), Store.NO));
    doc.add(new StringField(Fields.CONTENT, ready.source().content(), Store.YES));
    addSeen(doc, ready.source());
    StoryFields.of(id, article.text()).forEach(doc::add);
    addTexts(doc, article);
    article.origin().url().ifPresent(url -> doc.add(new StringField(Fields.URL, url, Store.NO)));
    ready.mended().forEach(k -> doc.add(new StringField(Fields.MENDED, k.id(), Store.NO)));
    addPlaces(doc, facts.subjects());
    facts.facts().forEach(f -> f.place().ifPresent(p -> addEntries(doc, p)));
    levels(facts).forEach(l -> doc.add(new StringField(Fields.LEVEL, l.id(), Store.NO)));
    for (var congress : facts.of(Fact.Congress.class)) {
      addCongress(doc, congress);
    }
    terms.forEach(t -> doc.add(new StringField(Fields.TERM, t, Store.NO)));
    addTold(doc, facts.of(Fact.Figure.class));
    var stored = new StoredArticle(id, article, facts.subjects());
    doc.add(new StoredField(Fields.JSON, stored.json().toString()));
    return doc;
  }

  /// What an article's figures are of, so that articles can be asked for by it.
  private static void addTold(Document doc, List<Fact.Figure> figures) {
    var kinds = new LinkedHashSet<String>();
    var indicators = new LinkedHashSet<String>();
    for (var figure : figures) {
      kinds.add(id(figure.kind()));
      indicators.add(IndicatorEntry.of(figure).key());
    }
    kinds.forEach(k -> doc.add(new StringField(Fields.KIND, k, Store.NO)));
    indicators.forEach(i -> doc.add(new StringField(Fields.INDICATOR, i, Store.NO)));
  }

  private static String id(Fact.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void addSeen(Document doc, Prepared.Source source) {
    source
        .seen()
        .map(seen -> new SeenPage(seen, version))
        .ifPresent(seen -> doc.add(new StoredField(Fields.SEEN, seen.json().toString())));
  }

  private static void addTexts(Document doc, Article article) {
    addText(doc, Fields.TEXT, running(article.text()));
    for (var block : article.text().blocks()) {
      var text = article.text().of(block);
      switch (block.kind()) {
        case TITLE -> addText(doc, Fields.TITLE, text);
        case LEAD -> addText(doc, Fields.LEAD, text);
        case CAPTION -> addText(doc, Fields.CAPTIONS, text);
        default -> {}
      }
    }
    article.author().ifPresent(a -> addText(doc, Fields.AUTHOR, a));
  }

  /// All up to the captions, as one text: what an abbreviation stands for is told once.
  private static String running(ArticleText text) {
    int end =
        text.blocks().stream()
            .filter(block -> block.kind() != Block.Kind.CAPTION)
            .mapToInt(Block::end)
            .max()
            .orElse(0);
    return text.whole().substring(0, end);
  }

  private static void addText(Document doc, String field, String text) {
    doc.add(Fields.text(field, text));
    doc.add(Fields.text(Fields.folded(field), text));
  }

  private Document fact(Fact fact, int order, Set<String> articleTerms, Owned owned) {
    var doc = typed(DocumentType.FACT);
    addOrigin(doc, owned);
    doc.add(new SortedNumericDocValuesField(Fields.ORDER, order));
    doc.add(new StringField(Fields.FACT, FactType.of(fact).id(), Store.YES));
    addText(doc, Fields.QUOTE, fact.quote().text());
    fact.place().ifPresent(p -> addPlaces(doc, List.of(p)));
    fact.place().ifPresent(p -> doc.add(new StringField(Fields.LEVEL, p.level().id(), Store.NO)));
    switch (fact) {
      case Fact.Figure f -> addFigure(doc, f, articleTerms);
      case Fact.Congress f -> addCongress(doc, f);
      case Fact.MetCount f -> {
        addTerms(doc, f.period(), articleTerms);
        addCount(doc, f.met());
      }
      case Fact.Objective _ -> addTerms(doc, Optional.empty(), articleTerms);
      case Fact.Priority f -> {
        addTerms(doc, Optional.empty(), articleTerms);
        f.count().ifPresent(count -> addCount(doc, count));
      }
      case Fact.DocumentReference _ -> addTerms(doc, Optional.empty(), articleTerms);
    }
    doc.add(new StoredField(Fields.JSON, FactWriter.fact(fact).toString()));
    return doc;
  }

  private static void addFigure(Document doc, Fact.Figure figure, Set<String> articleTerms) {
    var entry = IndicatorEntry.of(figure);
    doc.add(new StringField(Fields.INDICATOR, entry.key(), Store.NO));
    doc.add(new StringField(Fields.INDICATOR_ENTRY, entry.stored(), Store.NO));
    addText(doc, Fields.INDICATOR_NAME, figure.indicator());
    doc.add(new StringField(Fields.KIND, id(figure.kind()), Store.NO));
    figure.period().ifPresent(p -> doc.add(new StringField(Fields.PERIOD, p, Store.NO)));
    addTerms(doc, figure.period(), articleTerms);
    figure.measure().ifPresent(m -> addValue(doc, m));
  }

  /// In the standard unit where there is one; a bare number is compared as it was printed.
  private static void addValue(Document doc, Fact.Measure measure) {
    double low = measure.amount().map(Fact.Amount::value).orElse(measure.value()).doubleValue();
    double high =
        measure
            .amount()
            .map(Fact.Amount::max)
            .orElse(measure.max())
            .map(Number::doubleValue)
            .orElse(low);
    doc.add(new DoubleField(Fields.VALUE, low, Store.NO));
    doc.add(new DoublePoint(Fields.VALUE_MAX, high));
  }

  /// How many are told of, so that `value:3` finds three breakthroughs.
  private static void addCount(Document doc, int count) {
    doc.add(new DoubleField(Fields.VALUE, count, Store.NO));
    doc.add(new DoublePoint(Fields.VALUE_MAX, count));
  }

  private static void addCongress(Document doc, Fact.Congress congress) {
    congress
        .ordinal()
        .ifPresent(o -> doc.add(new StringField(Fields.CONGRESS, o.toString(), Store.NO)));
    if (doc.getField(Fields.FACT) != null) {
      congress.term().ifPresent(t -> doc.add(new StringField(Fields.TERM, t, Store.NO)));
    }
  }

  /// The term of a period; where the fact names none, those of its article.
  private static void addTerms(Document doc, Optional<String> period, Set<String> articleTerms) {
    period
        .flatMap(PartyTerm::of)
        .<Collection<String>>map(Set::of)
        .orElse(articleTerms)
        .forEach(t -> doc.add(new StringField(Fields.TERM, t, Store.NO)));
  }

  /// The terms of the congresses told of; where there are none, those of the figures' periods.
  private static Set<String> terms(ArticleFacts facts) {
    var terms =
        facts.of(Fact.Congress.class).stream()
            .flatMap(c -> c.term().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (terms.isEmpty()) {
      facts
          .of(Fact.Figure.class)
          .forEach(f -> f.period().flatMap(PartyTerm::of).ifPresent(terms::add));
    }
    return terms;
  }

  private static Set<Level> levels(ArticleFacts facts) {
    var levels = new LinkedHashSet<Level>();
    facts.subjects().forEach(p -> levels.add(p.level()));
    facts.of(Fact.Congress.class).forEach(c -> levels.add(c.level()));
    return levels;
  }

  private void addPlaces(Document doc, List<Place> places) {
    var own = new LinkedHashSet<String>();
    var around = new LinkedHashSet<String>();
    for (var place : places) {
      own.addAll(PlaceEntry.keys(place));
      around.addAll(PlaceEntry.keysAround(place, ancestors.of(place)));
      addEntries(doc, place);
    }
    own.forEach(k -> doc.add(new StringField(Fields.PLACE, k, Store.NO)));
    around.forEach(k -> doc.add(new StringField(Fields.WITHIN, k, Store.NO)));
  }

  private static void addEntries(Document doc, Place place) {
    doc.add(new StringField(Fields.PLACE_ENTRY, PlaceEntry.of(place).stored(), Store.NO));
    if (!place.province().isEmpty() && place.level() != Level.PROVINCE) {
      var province = PlaceEntry.province(place.province());
      doc.add(new StringField(Fields.PLACE_ENTRY, province.stored(), Store.NO));
    }
  }

  private static void addOrigin(Document doc, Owned owned) {
    doc.add(new StringField(Fields.OWNER, owned.path(), Store.YES));
    doc.add(new StringField(Fields.ID, owned.id(), Store.YES));
    doc.add(new SortedDocValuesField(Fields.ID, new BytesRef(owned.id())));
    var article = owned.article();
    article
        .published()
        .ifPresent(p ->
            doc.add(new IntField(Fields.DAY, Math.toIntExact(p.day().toEpochDay()), Store.NO)));
    article
        .origin()
        .source()
        .ifPresent(s -> doc.add(new StringField(Fields.SOURCE, Folded.of(s), Store.NO)));
  }

  private static Document typed(DocumentType type) {
    var doc = new Document();
    doc.add(new StringField(Fields.TYPE, type.id(), Store.YES));
    return doc;
  }
}
