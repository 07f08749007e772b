package vn.nghiquyet.search.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.nghiquyet.facts.json.FactReader;
import vn.nghiquyet.facts.model.Fact;
import vn.nghiquyet.indexer.schema.DocumentType;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.StoredArticle;
import vn.nghiquyet.search.hits.FactRef;

/// Checks an index: the sums of its files, and each fact against the text it was read from.
///
/// An article stands behind its facts, in one block, so that one walk sees both.
public final class Verification {

  private final List<Damage> damages = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private int articles;
  private int facts;

  private Verification() {}

  /// What was checked, and what is damaged.
  ///
  /// @param articles how many articles were read
  /// @param facts how many facts were read
  /// @param damages in the order of the index
  public record Report(int articles, int facts, List<Damage> damages) {
    public Report {
      damages = List.copyOf(damages);
    }
  }

  /// A fact until its article comes.
  private record Waiting(String article, FactRef ref, Fact fact) {}

  /// Checks all of an open index.
  public static Report of(DirectoryReader reader) throws IOException {
    var verification = new Verification();
    for (var leaf : reader.leaves()) {
      verification.check(leaf);
    }
    return new Report(verification.articles, verification.facts, verification.damages);
  }

  private void check(LeafReaderContext leaf) throws IOException {
    var part = "part %d of the index".formatted(leaf.ord + 1);
    try {
      leaf.reader().checkIntegrity();
      walk(leaf.reader());
    } catch (CorruptIndexException e) {
      damages.add(new Damage(Damage.Kind.CHECKSUM, part, String.valueOf(e.getMessage())));
    }
    orphans();
  }

  private void walk(LeafReader reader) throws IOException {
    var live = reader.getLiveDocs();
    var stored = reader.storedFields();
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      if (live == null || live.get(doc)) {
        check(stored.document(doc));
      }
    }
  }

  private void check(Document document) {
    var type = document.get(Fields.TYPE);
    if (DocumentType.FACT.id().equals(type)) {
      fact(document);
    } else if (DocumentType.ARTICLE.id().equals(type)) {
      article(document);
    }
  }

  private void fact(Document document) {
    facts++;
    var id = document.get(Fields.ID);
    long before = waiting.stream().filter(w -> w.article().equals(id)).count();
    var ref = new FactRef(id, (int) before + 1);
    try {
      var json = JsonMapper.shared().readTree(document.get(Fields.JSON));
      var kind = FactType.of(document.get(Fields.FACT)).kind();
      waiting.add(new Waiting(id, ref, FactReader.fact(kind, json)));
    } catch (JacksonException | IllegalArgumentException e) {
      unreadable(ref.toString(), e);
    }
  }

  private void article(Document document) {
    articles++;
    var id = document.get(Fields.ID);
    if (!ids.add(id)) {
      damages.add(new Damage(Damage.Kind.DOUBLE, id, document.get(Fields.OWNER)));
    }
    try {
      var json = JsonMapper.shared().readTree(document.get(Fields.JSON));
      var whole = StoredArticle.of(json).article().text().whole();
      waiting.stream()
          .filter(w -> w.article().equals(id))
          .flatMap(w -> damage(w, whole).stream())
          .forEach(damages::add);
    } catch (JacksonException | IllegalArgumentException e) {
      unreadable(id, e);
    }
    waiting.removeIf(w -> w.article().equals(id));
    orphans();
  }

  private static Optional<Damage> damage(Waiting waiting, String whole) {
    var quote = waiting.fact().quote();
    var there = quote.end() <= whole.length() ? whole.substring(quote.start(), quote.end()) : "";
    return there.equals(quote.text())
        ? Optional.empty()
        : Optional.of(
            new Damage(
                Damage.Kind.QUOTE,
                waiting.ref().toString(),
                "“%s” is “%s” in the text".formatted(quote.text(), there)));
  }

  private void orphans() {
    for (var fact : waiting) {
      damages.add(
          new Damage(
              Damage.Kind.ORPHAN, fact.ref().toString(), "“" + fact.fact().quote().text() + "”"));
    }
    waiting.clear();
  }

  private void unreadable(String where, RuntimeException e) {
    damages.add(new Damage(Damage.Kind.UNREADABLE, where, String.valueOf(e.getMessage())));
  }
}
