package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import vn.nghiquyet.cli.output.TooLarge;
import vn.nghiquyet.cli.shell.ClosedPipe;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.Messages;
import vn.nghiquyet.cli.shell.Talk;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.indexer.schema.IndexProblem;

/// Says what went wrong, where, why and what to do, and with which code to exit.
final class Problems {

  private final Talk talk;
  private final Messages messages;
  private final boolean debug;

  Problems(Talk talk, Messages messages, boolean debug) {
    this.talk = talk;
    this.messages = messages;
    this.debug = debug;
  }

  int exitCode(Exception problem) {
    return switch (problem) {
      case UsageProblem e -> usage(e);
      case IndexProblem e -> index(e);
      case TooLarge e -> tooLarge(e);
      case ClosedPipe _ -> Exit.DONE;
      case UncheckedIOException e when e.getCause() != null -> exitCode(e.getCause());
      case IOException e -> io(e);
      default -> program(problem);
    };
  }

  private int usage(UsageProblem e) {
    talk.error(e.said(messages));
    e.next().ifPresent(this::hint);
    return Exit.USAGE;
  }

  /// A command to try is announced as one; anything else speaks for itself.
  private void hint(String next) {
    if (next.startsWith("nghiquyet ")) {
      talk.hint(next);
    } else {
      talk.line(next);
    }
  }

  private int tooLarge(TooLarge e) {
    var key = "too-large." + e.what().name().toLowerCase(Locale.ROOT);
    talk.error(messages.text(key, e.most()));
    return Exit.IO;
  }

  private int index(IndexProblem e) {
    var key = "index." + e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    talk.error(
        switch (e.kind()) {
          case MISSING, LOCKED -> messages.text(key, e.directory());
          case DAMAGED, TOO_NEW, TOO_OLD, WORDS, REVIEWS ->
              messages.text(key, e.directory(), String.valueOf(e.getMessage()));
        });
    if (e.kind() != IndexProblem.Kind.LOCKED) {
      talk.hint(messages.text(key + ".next"));
    }
    return Exit.INDEX;
  }

  /// A file system's exception has the file, and often nothing else, for its message.
  private int io(IOException e) {
    var why =
        switch (e) {
          case AccessDeniedException _ -> messages.text("error.denied");
          case NoSuchFileException _ -> messages.text("error.no-such-file");
          case FileSystemException f ->
              Optional.ofNullable(f.getReason())
                  .orElseGet(() -> messages.text("error.not-written"));
          default -> String.valueOf(e.getMessage());
        };
    if (e instanceof FileSystemException f && f.getFile() != null) {
      talk.error(messages.text("error.io", f.getFile(), why));
    } else {
      talk.error(messages.text("error.io-stream", why));
    }
    return Exit.IO;
  }

  private int program(Exception e) {
    talk.error(messages.text("error.program", e));
    if (debug) {
      for (var frame : e.getStackTrace()) {
        talk.line("  " + frame);
      }
    }
    return Exit.PROGRAM;
  }
}
