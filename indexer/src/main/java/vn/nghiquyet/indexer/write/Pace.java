package vn.nghiquyet.indexer.write;

import java.time.Duration;

/// How often a run commits: what lies between two commits is read again after a crash.
///
/// @param articles after so many changed articles
/// @param time or after so long
public record Pace(int articles, Duration time) {

  /// A balance between lost work and waiting for the disk.
  public static final Pace USUAL = new Pace(1000, Duration.ofSeconds(10));
}
