package vn.nghiquyet.search.query;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/// A query ready to run.
///
/// @param query finds and ranks
/// @param near finds what has at least half of several words, all of them not needed; empty where
///   the query is one part
/// @param parts what to mark in a hit
public record Compiled(Query query, Optional<Query> near, List<Part> parts) {

  public Compiled {
    parts = List.copyOf(parts);
  }

  /// A word or phrase to mark: as it was typed, or where a text has none such, without accents.
  ///
  /// @param accented finds it as typed
  /// @param folded finds it without accents
  /// @param exact whether only the first counts
  /// @param weight how much a passage gains that holds it
  public record Part(Query accented, Query folded, boolean exact, int weight) {}
}
