package vn.nghiquyet.cli.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.corpus.web.WebInputs;
import vn.nghiquyet.corpus.web.WebOptions;

/// How the web is read, for the commands that may have to.
final class FetchOptions {

  private static final int MILLIS = 1000;

  @Option(names = "--pause", paramLabel = "SECONDS")
  private @Nullable Double pause;

  @Option(names = "--allow-private")
  private boolean allowPrivate;

  /// Inputs of web addresses.
  ///
  /// @param limit at most so many pages that lists name; 0 for all
  WebInputs inputs(int limit) {
    var usual = WebOptions.usual(Build.version());
    if ((pause != null && pause < 0) || limit < 0) {
      throw new UsageProblem("error.negative");
    }
    var between = pause == null ? usual.pause() : Duration.ofMillis(Math.round(pause * MILLIS));
    return new WebInputs(
        new WebOptions(usual.agent(), between, usual.backoff(), allowPrivate, limit));
  }
}
