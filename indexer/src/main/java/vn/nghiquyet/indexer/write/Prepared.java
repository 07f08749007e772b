package vn.nghiquyet.indexer.write;

import java.util.Set;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.facts.model.ArticleFacts;
import vn.nghiquyet.indexer.schema.Outcome;

/// An input after reading, before writing.
sealed interface Prepared {

  /// The input.
  String path();

  /// The index holds what this input gives.
  record Known(String path) implements Prepared {}

  /// The index holds why this input gives nothing.
  record KnownOutcome(String path, Outcome outcome) implements Prepared {}

  /// An article to write.
  record Ready(
      String path,
      String content,
      String fingerprint,
      Article article,
      Set<Kind> mended,
      ArticleFacts facts)
      implements Prepared {
    public Ready {
      mended = Set.copyOf(mended);
    }
  }

  /// No article, and why. The fingerprint is empty where not even bytes were read: such an input is
  /// tried again in every run.
  record Nothing(String path, String fingerprint, Outcome outcome) implements Prepared {}
}
