package vn.nghiquyet.indexer.write;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.corpus.article.Origin;
import vn.nghiquyet.indexer.schema.Fields;
import vn.nghiquyet.indexer.schema.IndexDirectory;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.indexer.schema.RunRecord;
import vn.nghiquyet.indexer.story.Stories;

/// Writes what was prepared, in order, and counts. Used by one thread.
final class ArticleWriter {

  private enum Count {
    ADDED,
    REPLACED,
    UNCHANGED,
    COPIES,
    SKIPPED,
    FAILED,
    RECODED
  }

  private final IndexWriter lucene;
  private final Snapshot snapshot;
  private final Documents documents;
  private final Pace pace;
  private final boolean grouped;
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
  private final Map<String, Snapshot.Holder> holders = new HashMap<>();

  private final Instant started = Instant.now();
  private Instant committed = started;
  private int total;
  private int uncommitted;
  private boolean commitNeeded;

  /// @param grouped whether the index was left with the story of each article
  ArticleWriter(
      IndexWriter lucene, Snapshot snapshot, Documents documents, Pace pace, boolean grouped) {
    this.lucene = lucene;
    this.snapshot = snapshot;
    this.documents = documents;
    this.pace = pace;
    this.grouped = grouped;
    this.commitNeeded = !grouped;
  }

  /// @param expected how many inputs there may be in all
  void write(Prepared prepared, int expected) throws IOException {
    total = expected;
    switch (prepared) {
      case Prepared.Known _ -> count(Count.UNCHANGED);
      case Prepared.KnownOutcome(_, var outcome) -> count(countOf(outcome.kind()));
      case Prepared.Ready ready -> article(ready);
      case Prepared.Nothing nothing -> outcome(nothing);
      case Prepared.Several(var path, _) -> list(path);
    }
    boolean due = Duration.between(committed, Instant.now()).compareTo(pace.time()) >= 0;
    if (uncommitted >= pace.articles() || (due && uncommitted > 0)) {
      commit(false);
    }
  }

  /// Commits the rest.
  ///
  /// @param finished false where the run was stopped
  RunRecord finish(boolean finished) throws IOException {
    total = finished ? record(false).counts().done() : total;
    if (commitNeeded && finished) {
      group();
      commit(true);
    } else if (commitNeeded) {
      commit(false);
    }
    return record(finished);
  }

  /// Articles that only came are compared with all; where one was replaced, or a run before did not
  /// come to its end, all are compared anew.
  private void group() throws IOException {
    try (var reader = DirectoryReader.open(lucene)) {
      if (grouped && of(Count.REPLACED) == 0) {
        Stories.groupAdded(lucene, reader, holders.keySet());
      } else {
        Stories.groupAll(lucene, reader);
      }
    }
  }

  RunRecord record(boolean finished) {
    var done =
        new RunRecord.Counts(
            of(Count.ADDED),
            of(Count.REPLACED),
            of(Count.UNCHANGED),
            of(Count.COPIES),
            of(Count.SKIPPED),
            of(Count.FAILED));
    var took = Duration.between(started, Instant.now());
    return new RunRecord(started, took, total, done, of(Count.RECODED), finished);
  }

  private void article(Prepared.Ready ready) throws IOException {
    var origin = ready.article().origin();
    var id = origin.id();
    var holder = holder(id).filter(h -> !h.path().equals(ready.path()));
    if (holder.isPresent()) {
      if (holder.get().content().equals(ready.source().content())) {
        copy(ready, holder.get());
        return;
      }
      id = idBesides(origin);
    }
    boolean known = snapshot.hasArticleOf(ready.path());
    lucene.updateDocuments(new Term(Fields.OWNER, ready.path()), documents.block(id, ready));
    lucene.deleteDocuments(new Term(Fields.OUTCOME_OF, ready.path()));
    holders.put(id, new Snapshot.Holder(ready.path(), ready.source().content()));
    changed(known ? Count.REPLACED : Count.ADDED);
    if (ready.mended().contains(Kind.ENCODING)) {
      count(Count.RECODED);
    }
  }

  /// Another input came first with this address: the later one is known by address and path.
  private static String idBesides(Origin origin) {
    var both = origin.url().orElse("") + "\n" + origin.path();
    return new Origin(both, Optional.empty(), Optional.empty()).id();
  }

  private Optional<Snapshot.Holder> holder(String id) {
    return Optional.ofNullable(holders.get(id)).or(() -> snapshot.holder(id));
  }

  private void copy(Prepared.Ready ready, Snapshot.Holder holder) throws IOException {
    var outcome = new Outcome(ready.path(), Outcome.Kind.COPY, holder.path());
    outcome(new Prepared.Nothing(ready.path(), ready.source(), outcome));
  }

  /// An article read from this input before is kept: what failed today may be read tomorrow.
  private void outcome(Prepared.Nothing nothing) throws IOException {
    lucene.updateDocument(new Term(Fields.OUTCOME_OF, nothing.path()), documents.outcome(nothing));
    changed(countOf(nothing.outcome().kind()));
  }

  /// A list is counted as the inputs it names; what it failed of before is over.
  private void list(String path) throws IOException {
    if (snapshot.hasOutcomeOf(path)) {
      lucene.deleteDocuments(new Term(Fields.OUTCOME_OF, path));
      commitNeeded = true;
    }
  }

  private static Count countOf(Outcome.Kind kind) {
    return switch (kind) {
      case FAILED -> Count.FAILED;
      case SKIPPED -> Count.SKIPPED;
      case COPY -> Count.COPIES;
    };
  }

  private void changed(Count count) {
    count(count);
    uncommitted++;
    commitNeeded = true;
  }

  private void count(Count count) {
    counts.merge(count, 1, Integer::sum);
  }

  private int of(Count count) {
    return counts.getOrDefault(count, 0);
  }

  private void commit(boolean finished) throws IOException {
    lucene.setLiveCommitData(IndexDirectory.commitData(record(finished), finished).entrySet());
    lucene.commit();
    committed = Instant.now();
    uncommitted = 0;
  }
}
