package vn.nghiquyet.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.nghiquyet.cli.shell.Exit;
import vn.nghiquyet.cli.shell.UsageProblem;
import vn.nghiquyet.indexer.schema.IndicatorEntry;
import vn.nghiquyet.indexer.write.Indexer;
import vn.nghiquyet.indexer.write.Pace;
import vn.nghiquyet.indexer.write.Progress;
import vn.nghiquyet.search.Archive;
import vn.nghiquyet.search.compare.Ranking;
import vn.nghiquyet.search.hits.Filters;
import vn.nghiquyet.search.names.Match;

/// Indexes the sample pages and shows a search and a comparison over them.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final Path PAGES = Path.of("corpus", "samples", "pages");
  private static final Path INDEX = Path.of(".nghiquyet", "demo");
  private static final String QUERY = "\"khâu đột phá\"";
  private static final String INDICATOR = "income_per_capita";
  private static final int PLACES = 3;

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
    var there = " --index " + Names.quoted(index.toString());
    talk.say("demo.search", Names.quoted(QUERY) + there);
    run(index, "search", QUERY, "--limit", "3");
    var places = places(index);
    if (!places.isEmpty()) {
      var quoted = places.stream().map(Names::quoted).toList();
      talk.gap();
      talk.say("demo.compare", String.join(" ", quoted) + " --common" + there);
      var args = new ArrayList<>(List.of("compare", "--common"));
      args.addAll(places);
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
    try (var pipeline = program.pipeline()) {
      new Indexer(index, pipeline.stages(), Pace.USUAL)
          .run(List.of(pages.toString()), Progress.SILENT, () -> false);
    }
    Files.writeString(signatureFile, signature);
  }

  private static String signature(Path pages) throws IOException {
    var signature = new StringBuilder(Build.extraction()).append('\n');
    try (var files = Files.walk(pages)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        signature.append(pages.relativize(file)).append('\t');
        signature.append(Files.size(file)).append('\t');
        signature.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
      }
    }
    return signature.toString();
  }

  /// The first places in the order of an indicator that most articles tell.
  private static List<String> places(Path index) throws IOException {
    try (var archive = Archive.open(index)) {
      return archive.indicators().find(INDICATOR) instanceof Match.One<?>(var it, _)
              && it instanceof IndicatorEntry indicator
          ? archive.rank(indicator, Filters.NONE).stream()
              .map(Ranking.Ranked::place)
              .flatMap(Optional::stream)
              .distinct()
              .limit(PLACES)
              .toList()
          : List.of();
    }
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
