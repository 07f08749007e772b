package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.view.DamageSheet;
import vn.nghiquyet.search.Archive;

/// Checks the index against its own texts.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private Nghiquyet program;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    output.destination(program);
    try (var archive = Archive.open(program.index())) {
      var report = archive.verify();
      var talk = program.talk();
      if (report.damages().isEmpty()) {
        talk.say("verify.whole", report.articles(), report.facts());
        return Exit.DONE;
      }
      output.print(DamageSheet.of(report.damages(), program.messages()), program);
      talk.line(
          program
              .messages()
              .text("verify.damaged", report.damages().size(), report.articles(), report.facts()));
      return Exit.CHECK_FAILED;
    }
  }
}
