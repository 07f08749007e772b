package vn.nghiquyet.cli.shell;

import java.time.Duration;
import java.time.Instant;

/// Says how a long run goes on: on a terminal one line that is replaced, else a line every half
/// minute.
public final class ProgressLine {

  private static final Duration ON_TERMINAL = Duration.ofMillis(100);
  private static final Duration ELSEWHERE = Duration.ofSeconds(30);

  private final Talk talk;
  private final Messages messages;
  private final Instant started = Instant.now();
  private Instant last = started;

  /// A line of talk.
  public ProgressLine(Talk talk, Messages messages) {
    this.talk = talk;
    this.messages = messages;
  }

  /// So many of so many are done.
  public void show(int done, int total, int failed) {
    var now = Instant.now();
    var pause = talk.showsPassing() ? ON_TERMINAL : ELSEWHERE;
    if (Duration.between(last, now).compareTo(pause) < 0) {
      return;
    }
    last = now;
    double seconds = Math.max(0.001, Duration.between(started, now).toMillis() / 1000.0);
    double speed = done / seconds;
    var left = Duration.ofSeconds(Math.round((total - done) / Math.max(speed, 0.001)));
    Object[] values = {done, total, Math.round(speed), failed, clock(left)};
    if (talk.showsPassing()) {
      talk.passing(messages.text("progress", values));
    } else {
      talk.say("progress", values);
    }
  }

  /// Wipes the line.
  public void end() {
    talk.passing("");
  }

  private static String clock(Duration time) {
    return time.toHours() > 0
        ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
