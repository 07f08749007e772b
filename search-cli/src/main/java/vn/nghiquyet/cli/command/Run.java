package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.ProgressLine;
import vn.nghiquyet.corpus.web.WebInputs;
import vn.nghiquyet.indexer.schema.RunRecord;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;

/// A run of the indexer: says how it goes on, and ends in order when it is interrupted.
final class Run {

  private static final long SECONDS_TO_END = 20;

  private final Nghiquyet program;
  private final WebInputs web;

  /// @param web reads what is no file
  Run(Nghiquyet program, WebInputs web) {
    this.program = program;
    this.web = web;
  }

  /// What the indexer is asked to do.
  interface Work {
    RunRecord with(Indexer indexer, Progress progress, BooleanSupplier stop) throws IOException;
  }

  int of(Work work) throws IOException {
    var talk = program.talk();
    var messages = program.messages();
    var line = new ProgressLine(talk, messages);
    RunRecord record;
    try (var pipeline = program.pipeline();
        var interruption = new Interruption()) {
      var indexer = new Indexer(program.index(), pipeline.stages().beside(web::beside), Pace.USUAL);
      record =
          work.with(
              indexer,
              r -> line.show(r.counts().done(), r.total(), r.counts().failed()),
              interruption::asked);
    }
    line.end();
    var counts = record.counts();
    if (!record.finished()) {
      talk.line(messages.text("run.stopped", counts.done(), record.total()));
      return Exit.INTERRUPTED;
    }
    if (record.total() == 0) {
      talk.line(messages.text("run.nothing"));
      return Exit.NOTHING;
    }
    talk.say(
        "run.done",
        record.total(),
        messages.seconds(record.took()),
        counts.added(),
        counts.replaced(),
        counts.unchanged(),
        counts.copies(),
        counts.skipped(),
        counts.failed());
    if (record.recoded() > 0) {
      talk.say("run.recoded", record.recoded());
    }
    if (counts.failed() > 0) {
      talk.say("run.failures");
      return Exit.SOME_FAILED;
    }
    return Exit.DONE;
  }

  /// Makes a signal wait until what is done is committed.
  private static final class Interruption implements AutoCloseable {

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForEnd);

    Interruption() {
      Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean asked() {
      return asked.get();
    }

    private void waitForEnd() {
      asked.set(true);
      try {
        boolean _ = ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      ended.countDown();
      if (!asked.get()) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }
}
