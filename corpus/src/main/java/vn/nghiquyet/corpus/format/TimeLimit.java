package vn.nghiquyet.corpus.format;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.nghiquyet.corpus.article.Reading;

/// Work on one input with an end: past the limit the input counts as failed and its thread is left
/// behind.
final class TimeLimit {

  private static final long STACK = 8L << 20;

  private TimeLimit() {}

  static Reading within(Duration limit, String path, Callable<Reading> work) {
    var task = new FutureTask<>(work);
    var thread = new Thread(null, task, "reading " + path, STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      return new Reading.Failed(
          path, "took longer than %d s to read; left out".formatted(limit.toSeconds()));
    } catch (ExecutionException e) {
      var cause = e.getCause();
      if (cause instanceof LinkageError broken) {
        throw broken; // the program's fault, not the input's
      }
      var what = cause == null ? e.getClass() : cause.getClass();
      return new Reading.Failed(
          path,
          "cannot be read (%s); it is damaged or built to break readers"
              .formatted(what.getSimpleName()));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return new Reading.Failed(path, "was not read: interrupted");
    }
  }
}
