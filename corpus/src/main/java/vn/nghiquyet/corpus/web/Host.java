package vn.nghiquyet.corpus.web;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One host: when it may be asked next, and what its robots.txt lets us read. Safe for many
/// threads.
final class Host {

  private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

  private Duration pause;
  private Instant free = Instant.EPOCH;

  /// Guards the rules: all threads that ask this host wait for one reading of its robots.txt.
  private final Object reading = new Object();

  private Optional<BaseRobotRules> rules = Optional.empty();

  Host(Duration pause) {
    this.pause = pause;
  }

  /// Fetches a robots.txt.
  interface Robots {
    BaseRobotRules read(Host host) throws IOException;
  }

  /// Waits for this thread's turn.
  void await() throws IOException {
    Instant turn;
    synchronized (this) {
      var now = Instant.now();
      turn = free.isAfter(now) ? free : now;
      free = turn.plus(pause);
    }
    try {
      Thread.sleep(Duration.between(Instant.now(), turn));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("was not fetched: interrupted", e);
    }
  }

  /// Nobody asks for a while.
  synchronized void rest(Duration time) {
    var until = Instant.now().plus(time);
    free = until.isAfter(free) ? until : free;
  }

  /// Throws where robots.txt keeps a page from us. It is read once; a longer pause that it asks for
  /// is kept.
  void check(URI page, Robots robots) throws IOException {
    var told = rules(robots);
    if (!told.isAllowed(page.toString())) {
      throw new IOException(
          told.isDeferVisits()
              ? "the host's robots.txt cannot be read now; run again later"
              : "the host's robots.txt does not let programs read it");
    }
  }

  private BaseRobotRules rules(Robots robots) throws IOException {
    synchronized (reading) {
      if (rules.isEmpty()) {
        var read = robots.read(this);
        rules = Optional.of(read);
        var delay = Duration.ofMillis(Math.max(0, read.getCrawlDelay()));
        synchronized (this) {
          var longer = delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
          pause = longer.compareTo(pause) > 0 ? longer : pause;
        }
      }
      return rules.get();
    }
  }
}
