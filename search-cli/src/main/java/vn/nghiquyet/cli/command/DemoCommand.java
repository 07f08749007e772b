package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;

/// Indexes the sample pages and shows a search and a comparison over them.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final Path PAGES = Path.of("corpus", "samples", "pages");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Path INDEX = Path.of(".nghiquyet", "demo");

  /// The commands to show: one a line, arguments between tabs.
  private static final Path COMMANDS = Path.of("corpus", "samples", "demo.tsv");

  @ParentCommand private Nghiquyet program;

  @Override
  public Integer call() throws IOException {
    var home = program.environment().home().orElse(program.environment().directory());
    var pages = home.resolve(PAGES);
    if (!Files.isDirectory(pages)) {
      throw new UsageProblem("demo.missing", pages);
    }
    var index = home.resolve(INDEX);
    refresh(pages, index);
    var talk = program.talk();
    var shown = home.equals(program.environment().directory()) ? INDEX : index;
    for (var command : Files.readAllLines(home.resolve(COMMANDS))) {
      if (command.startsWith("#") || command.isBlank()) {
        continue;
      }
      var args = TAB.splitAsStream(command).toList();
      talk.gap();
      talk.say(
          "demo.command",
          args.stream().map(DemoCommand::quoted).collect(Collectors.joining(" ")),
          shown);
      run(index, args.toArray(String[]::new));
    }
    talk.gap();
    talk.say("demo.next");
    return Exit.DONE;
  }

  /// Nothing is read while neither the list of pages nor the program has changed.
  private void refresh(Path pages, Path index) throws IOException {
    var signatureFile = index.resolveSibling("demo.signature");
    var signature = signature(pages);
    if (Files.isRegularFile(signatureFile)
        && Files.readString(signatureFile).equals(signature)
        && Files.isDirectory(index)) {
      return;
    }
    program.talk().say("demo.index", index);
    remove(index); // it may have the form of an earlier program
    try (var pipeline = program.pipeline()) {
      new Indexer(index, pipeline.stages(), Pace.USUAL)
          .run(List.of(pages.toString()), Progress.SILENT, () -> false);
    }
    Files.writeString(signatureFile, signature);
  }

  private static void remove(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String signature(Path pages) throws IOException {
    var signature = new StringBuilder(Build.stamp()).append('\n');
    try (var files = Files.walk(pages)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        signature.append(pages.relativize(file)).append('\t');
        signature.append(Files.size(file)).append('\t');
        signature.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
      }
    }
    return signature.toString();
  }

  private static String quoted(String argument) {
    return argument.matches("[\\w=-]+") ? argument : Names.quoted(argument);
  }

  /// As a table even into a pipe: a demonstration is for people.
  private void run(Path index, String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "table", "--index", index.toString()));
    all.addAll(List.of("--lang", program.messages().language()));
    if (program.quiet()) {
      all.add("--quiet");
    }
    Main.run(program.environment(), program::pipeline, all.toArray(String[]::new));
  }
}
