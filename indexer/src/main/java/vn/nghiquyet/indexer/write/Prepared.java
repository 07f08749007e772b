package vn.nghiquyet.indexer.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.corpus.article.Article;
import vn.nghiquyet.corpus.store.Input;
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

  /// The state an input was in when it was read.
  ///
  /// @param content digest of its bytes; empty where not even bytes were read
  /// @param fingerprint digest of all that its outcome depends on; empty where the input is to be
  ///   tried again in every run
  /// @param seen what its server told of it
  record Source(String content, String fingerprint, Optional<Input.Seen> seen) {

    /// Nothing was read.
    static final Source UNREAD = new Source("", "", Optional.empty());
  }

  /// An article to write.
  record Ready(String path, Source source, Article article, Set<Kind> mended, ArticleFacts facts)
      implements Prepared {
    public Ready {
      mended = Set.copyOf(mended);
    }
  }

  /// No article, and why.
  record Nothing(String path, Source source, Outcome outcome) implements Prepared {}

  /// A list of more inputs, read after those that are known.
  record Several(String path, List<Input> inputs) implements Prepared {
    public Several {
      inputs = List.copyOf(inputs);
    }
  }
}
