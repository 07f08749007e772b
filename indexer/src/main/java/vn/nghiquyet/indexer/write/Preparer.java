package vn.nghiquyet.indexer.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import vn.nghiquyet.corpus.article.Reading;
import vn.nghiquyet.corpus.store.Input;
import vn.nghiquyet.indexer.schema.Outcome;

/// Reads an input up to the point where it can be written. Safe for many threads.
final class Preparer {

  private final Stages stages;
  private final Snapshot snapshot;
  private final boolean again;

  /// @param again whether outcomes of earlier runs count for nothing
  Preparer(Stages stages, Snapshot snapshot, boolean again) {
    this.stages = stages;
    this.snapshot = snapshot;
    this.again = again;
  }

  Prepared prepare(Input input) {
    try {
      return input.bytes() instanceof Input.Remote remote
          ? asked(input.path(), remote)
          : read(input, Optional.empty());
    } catch (IOException e) {
      var outcome = new Outcome(input.path(), Outcome.Kind.FAILED, reason(e));
      return new Prepared.Nothing(input.path(), Prepared.Source.UNREAD, outcome);
    }
  }

  private Prepared asked(String path, Input.Remote remote) throws IOException {
    var known = again ? Optional.<Snapshot.Known>empty() : snapshot.known(path, stages.version());
    return switch (remote.ask(known.map(Snapshot.Known::seen))) {
      case Input.Answer.Same() -> known.orElseThrow().prepared();
      case Input.Answer.Changed(var page, var seen) -> read(page, Optional.of(seen));
      case Input.Answer.Several(var inputs) -> new Prepared.Several(path, inputs);
    };
  }

  private Prepared read(Input input, Optional<Input.Seen> seen) throws IOException {
    var bytes = input.bytes().read();
    var content = Digest.of(bytes);
    var told = input.about().toString();
    var fingerprint = Digest.of(input.path(), content, told, stages.version());
    var written = snapshot.written(input.path(), fingerprint);
    if (written.isPresent() && !(again && written.get() instanceof Prepared.KnownOutcome)) {
      return written.get();
    }
    return read(
        new Input(input.path(), () -> bytes, input.about()),
        new Prepared.Source(content, fingerprint, seen));
  }

  /// The boundary that must survive anything: one hostile page costs one entry in the list of
  /// failures, not the run.
  private Prepared read(Input input, Prepared.Source source) {
    try {
      return switch (stages.reader().apply(input)) {
        case Reading.Read(var path, var article, var mended) -> {
          var facts = stages.extractor().apply(article);
          yield new Prepared.Ready(path, source, article, mended.keySet(), facts);
        }
        case Reading.Skipped(var path, var reason) ->
            nothing(path, source, Outcome.Kind.SKIPPED, reason);
        case Reading.Failed(var path, var reason) ->
            nothing(path, source, Outcome.Kind.FAILED, reason);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return nothing(input.path(), source, Outcome.Kind.FAILED, "program error: " + e);
    }
  }

  private static Prepared nothing(
      String path, Prepared.Source source, Outcome.Kind kind, String reason) {
    return new Prepared.Nothing(path, source, new Outcome(path, kind, reason));
  }

  /// File-system exceptions carry only the path as their message.
  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file";
      case AccessDeniedException _ -> "not allowed to read it";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
