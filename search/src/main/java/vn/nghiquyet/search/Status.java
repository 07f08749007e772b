package vn.nghiquyet.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.analyzers.mend.Kind;
import vn.nghiquyet.indexer.schema.FactType;
import vn.nghiquyet.indexer.schema.Outcome;
import vn.nghiquyet.indexer.schema.RunRecord;

/// What an index holds.
///
/// @param generation number of the index's last commit: equal numbers are equal contents
/// @param articles how many articles
/// @param undated articles without a day
/// @param stories how many stories the articles are versions of
/// @param firstDay day of the oldest
/// @param lastDay day of the newest
/// @param facts how many facts of each type
/// @param places how many units are named
/// @param indicators how many indicators are measured
/// @param outcomes inputs without an article, by kind
/// @param mended how many articles' texts were mended, by kind; kinds that do not occur are absent
/// @param bytes size on disk
/// @param lastRun the last run that changed it
public record Status(
    long generation,
    int articles,
    int undated,
    int stories,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    Map<FactType, Integer> facts,
    int places,
    int indicators,
    Map<Outcome.Kind, Integer> outcomes,
    Map<Kind, Integer> mended,
    long bytes,
    Optional<RunRecord> lastRun) {
  public Status {
    facts = Map.copyOf(facts);
    outcomes = Map.copyOf(outcomes);
    mended = Map.copyOf(mended);
  }
}
