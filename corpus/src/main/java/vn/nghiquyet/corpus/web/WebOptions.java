package vn.nghiquyet.corpus.web;

import java.time.Duration;

/// How the web is read.
///
/// @param agent how the program names itself to servers
/// @param pause between two requests to one host
/// @param backoff before a failed request is made again; doubled each time
/// @param allowPrivate whether addresses of this machine and of private networks may be reached
/// @param limit at most so many pages; 0 for all
public record WebOptions(
    String agent, Duration pause, Duration backoff, boolean allowPrivate, int limit) {

  /// As polite as people are.
  public static final Duration USUAL_PAUSE = Duration.ofSeconds(2);

  private static final Duration USUAL_BACKOFF = Duration.ofSeconds(2);

  /// The usual ways.
  public static WebOptions usual(String version) {
    var agent = "nghiquyet/" + version + " (reads news for research; obeys robots.txt)";
    return new WebOptions(agent, USUAL_PAUSE, USUAL_BACKOFF, false, 0);
  }
}
